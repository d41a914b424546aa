/** What each request must look like at the border. */
import * as z from 'zod/mini';
import { wholeNumber } from '../icp/checked.ts';
import { draftOpSchema, newValueSchema } from '../icp/schema.ts';
import { HISTORY_FIELDS, MOST_REMEMBERED } from '../icp/suggestions.ts';
import { LIST_FIELDS } from '../icp/types.ts';

import type { MessageType, RequestOf } from '../messages.ts';
import { SHORTEST_PASSPHRASE } from '../storage/passphrase.ts';
import { settingValueSchema } from '../storage/records.ts';
import { LIBRARY_REQUESTS, MOST_RECORDS } from './library-schema.ts';

const nothing: z.ZodMiniType<Record<string, never>> = z.strictObject({});
const id = z.string().check(z.minLength(1), z.maxLength(200));
const field = z.enum(LIST_FIELDS);
const value = z.string().check(z.minLength(1), z.maxLength(1_000));
const tabId = wholeNumber(0);
const settings = z.record(id, settingValueSchema);
const credentials = z.record(id, z.string().check(z.maxLength(10_000)));
const passphrase = z.string().check(z.maxLength(1_000));
const idleMinutes = z.nullable(wholeNumber(1, 1_440));

/** As a file brings them, or as what takes such an import back. */
const ownSettings = z.strictObject({
  defaultProvider: z.nullable(id),
  never: z.array(z.strictObject({ field, value })).check(z.maxLength(MOST_RECORDS)),
  history: z.partialRecord(z.enum(HISTORY_FIELDS), z.array(value).check(z.maxLength(MOST_REMEMBERED))),
  providers: z.array(z.strictObject({ provider: id, settings })).check(z.maxLength(20)),
});

export const REQUESTS: { readonly [T in MessageType]: z.ZodMiniType<RequestOf<T>> } = {
  ...LIBRARY_REQUESTS,
  'workbench.read': nothing,
  'page.read': z.strictObject({ tabId }),
  'page.add': z.strictObject({ tabId, leftOut: z.optional(z.array(newValueSchema).check(z.maxLength(10_000))) }),
  'page.show': z.strictObject({
    url: z.string().check(z.maxLength(20_000)),
    locator: z.strictObject({
      path: z.string().check(z.maxLength(10_000)),
      text: z.string().check(z.maxLength(1_000)),
    }),
  }),
  'page.unshow': z.strictObject({ leaving: z.boolean() }),
  'draft.start': z.strictObject({ tabId: z.nullable(tabId) }),
  'draft.change': z.strictObject({
    draftId: id,
    ops: z.array(draftOpSchema).check(z.maxLength(1_000)),
    starts: z.optional(z.boolean()),
  }),
  'tabs.add': z.strictObject({ windowId: wholeNumber() }),
  'tabs.wake': nothing,
  'tabs.stop': nothing,
  'tabs.run': nothing,
  'tabs.dismiss': nothing,
  'draft.undo': z.strictObject({ draftId: id }),
  'draft.redo': z.strictObject({ draftId: id }),
  'draft.list': nothing,
  'draft.switch': z.strictObject({ draftId: id }),
  'draft.duplicate': z.strictObject({ draftId: id }),
  'draft.delete': z.strictObject({ draftId: id }),
  'draft.restore': z.strictObject({ draftId: id, show: z.optional(z.boolean()) }),
  'delivery.preview': z.strictObject({ draftId: id, provider: id, settings }),
  'delivery.compare': z.strictObject({ draftId: id, settings: z.record(id, settings) }),
  'delivery.create': z.strictObject({ draftId: id, provider: id, settings }),
  'delivery.check': z.strictObject({ draftId: id, provider: id, settings }),
  'delivery.send': z.strictObject({
    draftId: id,
    to: z.array(z.strictObject({ provider: id, settings })).check(z.minLength(1), z.maxLength(20)),
  }),
  'delivery.undo': z.strictObject({ deliveryId: id }),
  'delivery.retry': z.strictObject({ deliveryId: id }),
  'delivery.resolve': z.strictObject({ deliveryId: id, remoteId: z.nullable(id) }),
  'delivery.forget': z.strictObject({ deliveryId: id }),
  'delivery.edit': z.strictObject({ deliveryId: id }),
  'delivery.get': z.strictObject({ deliveryId: id }),
  'delivery.page': z.strictObject({
    filter: z.enum(['all', 'attention']),
    before: z.nullable(id),
    limit: wholeNumber(1, 200),
  }),
  'delivery.list': nothing,
  'profile.list': nothing,
  'profile.edit': z.strictObject({ profileId: id }),
  'example.start': z.strictObject({ capture: z.unknown() }),
  'suggestions.read': nothing,
  'suggestions.never': z.strictObject({ field, value, on: z.boolean() }),
  'suggestions.forget': z.strictObject({ field: z.nullable(field), value: z.nullable(value) }),
  'settings.import': ownSettings,
  'settings.revert': ownSettings,
  'settings.change': z.strictObject({ defaultProvider: id }),
  'account.save': z.strictObject({ provider: id, credentials, settings }),
  'account.check': z.strictObject({ provider: id }),
  'account.remove': z.strictObject({ provider: id }),
  'keys.read': nothing,
  'keys.unlock': z.strictObject({ passphrase }),
  'keys.lock': nothing,
  'keys.protect': z.discriminatedUnion('mode', [
    z.strictObject({
      mode: z.literal('passphrase'),
      passphrase: passphrase.check(z.minLength(SHORTEST_PASSPHRASE)),
      idleMinutes,
      current: z.nullable(passphrase),
    }),
    z.strictObject({ mode: z.literal('device'), current: z.nullable(passphrase) }),
    z.strictObject({ mode: z.literal('session'), current: z.nullable(passphrase) }),
  ]),
  'keys.idle': z.strictObject({ minutes: idleMinutes }),
  'keys.forget': nothing,
  'data.export': z.strictObject({ evidence: z.boolean() }),
  'data.wipe': nothing,
  'unreadable.list': nothing,
  'unreadable.export': nothing,
  'unreadable.delete': nothing,
};

const isMessageType = (type: string): type is MessageType => Object.hasOwn(REQUESTS, type);

/** The envelope of a request. `to` keeps requests and broadcasts, which share one channel, apart. */
export const envelopeSchema = z.strictObject({
  to: z.literal('background'),
  type: z.string().check(z.refine(isMessageType)),
  request: z.unknown(),
});
