/** What earlier versions of the extension stored of deliveries and accounts. Pure: no clock, so what waits is due at its own last change. */

/** The states of version 1 in which something is left to do. A person had to press "Try again"; now the outbox does it. */
const OPEN_1: ReadonlySet<unknown> = new Set(['queued', 'sending', 'failed', 'unsure', 'accepted']);
const WATCHED_1: ReadonlySet<unknown> = new Set(['generating', 'generated', 'pending_review']);

const LOST_KINDS: ReadonlySet<unknown> = new Set(['network', 'timeout', 'internal', 'unexpected-reply']);

interface Attempt1 {
  endedAt?: unknown;
  failure?: { kind?: unknown; status?: unknown } | null;
}

const attemptsOf = ({ attempts }: Record<string, unknown>): Attempt1[] => (Array.isArray(attempts) ? attempts : []);

/** Version 1 → 2: one record an account holds the snapshot, and the outbox wakes by `nextAttemptAt`. */
export function upgradeDelivery1(record: Record<string, unknown>): Record<string, unknown> {
  const { state, updatedAt, remote } = record;
  const attempts = attemptsOf(record);
  const lost = attempts.findLast(({ failure }) => failure && LOST_KINDS.has(failure.kind));
  const status = typeof remote === 'object' && remote !== null && 'status' in remote ? remote.status : null;
  const open = OPEN_1.has(state) || (state === 'delivered' && WATCHED_1.has(status));
  return {
    ...record,
    version: 2,
    key: record.id,
    earlierKeys: [],
    state: state === 'failed' ? 'waiting' : state,
    attemptCount: attempts.length,
    notBefore: record.createdAt,
    nextAttemptAt: open ? updatedAt : null,
    lane: state === 'delivered' || state === 'accepted' ? 'watch' : 'send',
    setbacks: 0,
    lostAt: state === 'unsure' ? (lost?.endedAt ?? updatedAt) : null,
    // Version 1 looked at the list before every retry.
    doubtful: state === 'failed' && attempts.some(({ failure }) => failure?.kind === 'server-error'),
    looks: 0,
    keyErrors: 0,
    conflict: null,
    candidates: [],
    extras: [],
    unlisted: null,
    attentionSince: state === 'refused' ? updatedAt : null,
  };
}

/** Version 1 → 2: since when a provider wants to be left alone. */
export const upgradeOutbox1 = (record: Record<string, unknown>): Record<string, unknown> => ({
  ...record,
  version: 2,
  restedAt: null,
});
