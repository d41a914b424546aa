/** The shape of every stored record, as schemas. A record says its own version; older ones are upgraded on reading. */
import * as z from 'zod/mini';
import type { Delivery } from '../delivery/types.ts';
import type { Failure } from '../failure.ts';
import { draftSchema, icpSchema } from '../icp/schema.ts';
import type { AccountCheck, CompiledRequest, LabelledId, SettingValue } from '../providers/types.ts';
import type { Account, CurrentDraft, Profile, UnreadableRecord } from './types.ts';

const text = z.string();
const maybeText = z.nullable(text);

/** Failures are told apart by `kind`; those of another version of the extension are kept as they are. */
export const failureSchema: z.ZodMiniType<Failure> = z.custom<Failure>(
  (value) => typeof value === 'object' && value !== null && 'kind' in value && typeof value.kind === 'string',
);

const labelledId: z.ZodMiniType<LabelledId> = z.object({ id: text, label: text });
export const settingValueSchema: z.ZodMiniType<SettingValue> = z.union([
  text,
  z.number(),
  z.boolean(),
  z.array(labelledId),
]);

const compiledRequest: z.ZodMiniType<CompiledRequest> = z.object({
  method: z.enum(['GET', 'POST']),
  url: text,
  body: maybeText,
});

const attempt = z.object({
  startedAt: text,
  endedAt: maybeText,
  status: z.nullable(z.number()),
  failure: z.nullable(failureSchema),
});

const delivery: z.ZodMiniType<Delivery> = z.object({
  version: z.literal(1),
  id: text,
  draftId: text,
  provider: text,
  accountId: text,
  profileName: text,
  icp: icpSchema,
  request: compiledRequest,
  state: z.enum(['queued', 'sending', 'delivered', 'accepted', 'refused', 'failed', 'unsure']),
  attempts: z.array(attempt),
  createdAt: text,
  updatedAt: text,
  remote: z.nullable(z.object({ id: text, status: text })),
  known: z.nullable(z.array(text)),
});

const profile: z.ZodMiniType<Profile> = z.object({ version: z.literal(1), id: text, icp: icpSchema, savedAt: text });

const choice = z.object({ value: text, label: text, key: z.optional(text) });
const check: z.ZodMiniType<AccountCheck> = z.object({
  accountId: text,
  who: text,
  facts: z.array(z.object({ label: text, value: text })),
  users: z.optional(z.array(choice)),
});

const bytes = z.custom<Uint8Array<ArrayBuffer>>((value) => ArrayBuffer.isView(value));
const account: z.ZodMiniType<Account> = z.object({
  version: z.literal(1),
  provider: text,
  sealed: z.nullable(z.object({ iv: bytes, bytes })),
  endings: z.record(text, text),
  settings: z.record(text, settingValueSchema),
  check: z.nullable(check),
  failure: z.nullable(failureSchema),
  checkedAt: maybeText,
  checkWhenPermitted: z.boolean(),
});

const currentDraft: z.ZodMiniType<CurrentDraft> = z.object({ version: z.literal(1), draftId: text });

const unreadable: z.ZodMiniType<UnreadableRecord> = z.object({
  version: z.literal(1),
  id: text,
  store: text,
  key: text,
  raw: z.unknown(),
  problem: text,
  at: text,
});

/** What a store holds: its schema now, and how each older version (by number) becomes the next. */
export interface RecordKind<T> {
  schema: z.ZodMiniType<T>;
  upgrades: Readonly<Record<number, (record: Record<string, unknown>) => Record<string, unknown>>>;
}

const only = <T>(schema: z.ZodMiniType<T>): RecordKind<T> => ({ schema, upgrades: {} });

/** One kind of record a store. A new version adds an upgrade here and a frozen example to the tests. */
export const RECORDS = {
  drafts: only(draftSchema),
  deliveries: only(delivery),
  profiles: only(profile),
  accounts: only(account),
  state: only(currentDraft),
  'set-aside': only(unreadable),
};
