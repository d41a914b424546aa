/** What this device is as a provider: it asks nothing of anybody. */
import { ICP_FIELDS } from '../icp/types.ts';
import { carrying } from './coverage.ts';
import type { ProviderDeclaration } from './types.ts';

export const THIS_DEVICE_DECLARATION: ProviderDeclaration = {
  id: 'this-device',
  name: 'This device',
  origins: [],
  documentation: null,
  credentials: [],
  settings: [],
  carries: carrying(ICP_FIELDS),
  limits: [],
  exactlyOnce: 'local',
};
