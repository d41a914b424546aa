/** This device: the library that needs no key and no network. */
import { icpSchema } from '../icp/schema.ts';
import { recordOf, sameField } from './sameness.ts';
import { THIS_DEVICE_DECLARATION } from './this-device-declaration.ts';
import type { Provider } from './types.ts';

const ID = 'this-device';

export const thisDevice: Provider = {
  ...THIS_DEVICE_DECLARATION,
  account: async () => ID,
  compile: (icp) => ({
    // Not an address that anything listens to: the body is what the library keeps.
    request: { method: 'POST', url: 'this-device:profiles', body: JSON.stringify(icp) },
    coverage: [],
  }),
  check: async () => ({ accountId: ID, who: '', facts: [] }),
  async create(context, request, key) {
    await context.library.save(key, icpSchema.parse(JSON.parse(request.body ?? 'null')));
    return { kind: 'created', id: key, status: 'saved', remote: null };
  },
  async list(context) {
    const profiles = await context.library.list();
    return profiles.map(({ id, icp, savedAt }) => ({ id, icp, status: 'saved', createdAt: savedAt, raw: icp }));
  },
  matches(request, profile) {
    const sent = recordOf(request.body);
    const kept = recordOf(JSON.stringify(profile.icp));
    return [...new Set([...Object.keys(sent), ...Object.keys(kept)])].every((field) =>
      sameField(sent[field], kept[field]),
    );
  },
};
