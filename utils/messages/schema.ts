/** What each request must look like at the border. */
import * as z from 'zod/mini';
import { draftOpSchema } from '../icp/schema.ts';
import type { MessageType, RequestOf } from '../messages.ts';
import { settingValueSchema } from '../storage/records.ts';

const nothing: z.ZodMiniType<Record<string, never>> = z.strictObject({});
const id = z.string().check(z.minLength(1), z.maxLength(200));
const tabId = z.int().check(z.gte(0));
const settings = z.record(id, settingValueSchema);
const credentials = z.record(id, z.string().check(z.maxLength(10_000)));

export const REQUESTS: { readonly [T in MessageType]: z.ZodMiniType<RequestOf<T>> } = {
  'workbench.read': nothing,
  'page.read': z.strictObject({ tabId }),
  'page.add': z.strictObject({ tabId }),
  'draft.start': z.strictObject({ tabId: z.nullable(tabId) }),
  'draft.change': z.strictObject({ draftId: id, ops: z.array(draftOpSchema).check(z.maxLength(1_000)) }),
  'delivery.preview': z.strictObject({ draftId: id, provider: id, settings }),
  'delivery.create': z.strictObject({ draftId: id, provider: id, settings }),
  'delivery.retry': z.strictObject({ deliveryId: id }),
  'delivery.list': nothing,
  'profile.list': nothing,
  'profile.delete': z.strictObject({ profileId: id }),
  'profile.edit': z.strictObject({ profileId: id }),
  'settings.change': z.strictObject({ defaultProvider: id }),
  'account.save': z.strictObject({ provider: id, credentials, settings }),
  'account.check': z.strictObject({ provider: id }),
  'account.remove': z.strictObject({ provider: id }),
  'data.export': z.strictObject({ evidence: z.boolean() }),
  'data.wipe': nothing,
};

const isMessageType = (type: string): type is MessageType => Object.hasOwn(REQUESTS, type);

/** The envelope of a request. `to` keeps requests and broadcasts, which share one channel, apart. */
export const envelopeSchema = z.strictObject({
  to: z.literal('background'),
  type: z.string().check(z.refine(isMessageType)),
  request: z.unknown(),
});
