/** What the library's requests must look like. */
import * as z from 'zod/mini';
import { wholeNumber } from '../icp/checked.ts';
import { icpSchema } from '../icp/schema.ts';
import { settingValueSchema } from '../storage/records.ts';
import type { LibraryProtocol } from './library.ts';

/** The most records that one import or change takes. */
export const MOST_RECORDS = 50_000;

const id = z.string().check(z.minLength(1), z.maxLength(200));
const ids = z.array(id).check(z.minLength(1), z.maxLength(MOST_RECORDS));
const cursor = z.nullable(z.string().check(z.maxLength(400)));
const limit = wholeNumber(1, 5_000);
const settings = z.record(id, settingValueSchema);
const records = z.array(z.unknown()).check(z.maxLength(MOST_RECORDS));

export const LIBRARY_REQUESTS: {
  readonly [T in keyof LibraryProtocol]: z.ZodMiniType<Parameters<LibraryProtocol[T]>[0]>;
} = {
  'profile.page': z.strictObject({ after: cursor, limit }),
  'profile.get': z.strictObject({ profileIds: ids }),
  'profile.evidence': z.strictObject({ profileIds: ids }),
  'profile.change': z.discriminatedUnion('op', [
    z.strictObject({ op: z.literal('archive'), profileIds: ids, archived: z.boolean() }),
    z.strictObject({ op: z.literal('delete'), profileIds: ids }),
    z.strictObject({
      op: z.literal('duplicate'),
      copies: z
        .array(z.strictObject({ profileId: id, name: z.string().check(z.maxLength(1_000)) }))
        .check(z.minLength(1), z.maxLength(MOST_RECORDS)),
    }),
    z.strictObject({ op: z.literal('add'), icp: icpSchema, sites: z.array(z.string().check(z.maxLength(300))) }),
  ]),
  'library.undo': z.strictObject({
    undo: z
      .array(
        z.strictObject({
          store: z.enum(['profiles', 'drafts', 'deliveries']),
          key: id,
          record: z.unknown(),
        }),
      )
      .check(z.maxLength(3 * MOST_RECORDS)),
  }),
  'library.import': z.strictObject({ profiles: records, drafts: records, deliveries: records }),
  'profile.preview': z.strictObject({ profileId: id, provider: id, settings }),
  'profile.deliver': z.strictObject({ profileId: id, provider: id, settings }),
  'delivery.marks': z.strictObject({ before: cursor, limit }),
  'remote.list': z.strictObject({ provider: id, fresh: z.boolean() }),
};
