import * as z from 'zod/mini';
import type { UserSettings } from '../messages.ts';
import { type Cell, cell, type StorageArea } from './area.ts';

const schema: z.ZodMiniType<UserSettings> = z.object({ version: z.literal(1), defaultProvider: z.string() });

/** The settings that are no secret. */
export const settingsCell = (local: StorageArea): Cell<UserSettings> => cell(local, 'settings', schema);
