/** Where used and unwanted values are kept: on this device, in the extension's own storage. */
import * as z from 'zod/mini';
import { HISTORY_FIELDS, type History, type NeverSuggested } from '../icp/suggestions.ts';
import { LIST_FIELDS } from '../icp/types.ts';
import { cell, type StorageArea } from './area.ts';

const used = z.array(z.object({ value: z.string(), count: z.number(), usedAt: z.string() }));
const history = z.object({
  version: z.literal(1),
  used: z.partialRecord(z.enum(HISTORY_FIELDS), used) as z.ZodMiniType<History>,
});
const never = z.object({
  version: z.literal(1),
  values: z.array(z.object({ field: z.enum(LIST_FIELDS), value: z.string(), at: z.string() })) as z.ZodMiniType<
    NeverSuggested[]
  >,
});

export const historyCell = (local: StorageArea) => cell(local, 'value-history', history);
export const neverCell = (local: StorageArea) => cell(local, 'never-suggest', never);
