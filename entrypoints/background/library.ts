/** The profiles kept on this device, as the provider of that name sees them. */
import type { Library } from '../../utils/providers/types.ts';
import type { Storage } from '../../utils/storage/index.ts';

export const openLibrary = (storage: Pick<Storage, 'profiles'>, now: () => Date): Library => ({
  save: (id, icp) => storage.profiles.add(id, { version: 1, id, icp, savedAt: now().toISOString() }),
  list: () => storage.profiles.list(),
});
