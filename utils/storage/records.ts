/** The shape of every stored record, as schemas. A record says its own version; older ones are upgraded on reading. */
import * as z from 'zod/mini';
import type { Delivery, OutboxAccount } from '../delivery/types.ts';
import { upgradeDelivery1, upgradeOutbox1 } from '../delivery/upgrade.ts';
import type { Failure } from '../failure.ts';
import { icpSchema, partialIcpSchema, storedDraftSchema } from '../icp/schema.ts';
import { upgradeDraft1 } from '../icp/upgrade-draft.ts';
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

const remoteState = z.object({
  id: text,
  status: text,
  reviewStatus: z.optional(text),
  isActive: z.optional(z.boolean()),
  icp: z.optional(partialIcpSchema),
  seenAt: z.optional(text),
});

const delivery: z.ZodMiniType<Delivery> = z.object({
  version: z.literal(2),
  id: text,
  key: text,
  earlierKeys: z.array(text),
  draftId: text,
  provider: text,
  accountId: text,
  profileName: text,
  icp: icpSchema,
  request: compiledRequest,
  state: z.enum(['held', 'queued', 'sending', 'waiting', 'locked', 'unsure', 'accepted', 'delivered', 'refused']),
  attempts: z.array(attempt),
  attemptCount: z.number(),
  createdAt: text,
  updatedAt: text,
  notBefore: text,
  nextAttemptAt: maybeText,
  lane: z.enum(['send', 'watch']),
  setbacks: z.number(),
  lostAt: maybeText,
  doubtful: z.boolean(),
  looks: z.number(),
  keyErrors: z.number(),
  conflict: z.nullable(failureSchema),
  remote: z.nullable(remoteState),
  candidates: z.array(z.object({ id: text, name: text, status: text, createdAt: maybeText })),
  extras: z.array(text),
  unlisted: z.nullable(failureSchema),
  known: z.nullable(z.array(text)),
  attentionSince: maybeText,
});

const outbox: z.ZodMiniType<OutboxAccount> = z.object({
  version: z.literal(2),
  provider: text,
  accountId: text,
  known: z.array(text),
  listedAt: maybeText,
  madeSince: z.number(),
  notBefore: maybeText,
  restedAt: maybeText,
  paused: z.nullable(failureSchema),
  writes: z.record(text, z.number()),
});

const profile: z.ZodMiniType<Profile> = z.object({
  version: z.literal(2),
  id: text,
  icp: icpSchema,
  savedAt: text,
  draftId: maybeText,
  sites: z.array(text),
  archivedAt: maybeText,
});
/** Version 1 knew neither where a profile came from nor an archive. */
const upgradeProfile1 = (record: Record<string, unknown>): Record<string, unknown> => ({
  ...record,
  version: 2,
  draftId: null,
  sites: [],
  archivedAt: null,
});

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
  drafts: { schema: storedDraftSchema, upgrades: { 1: upgradeDraft1 } },
  deliveries: { schema: delivery, upgrades: { 1: upgradeDelivery1 } },
  profiles: { schema: profile, upgrades: { 1: upgradeProfile1 } },
  accounts: only(account),
  state: only(currentDraft),
  'set-aside': only(unreadable),
  outboxes: { schema: outbox, upgrades: { 1: upgradeOutbox1 } },
};
