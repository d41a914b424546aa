/** Every error names its remedy, in every language. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { failureText } from '../../components/failure-text.ts';
import { remedyFor } from '../../components/remedies.ts';
import type { Failure, FailureKind } from '../../utils/failure.ts';
import { installWords } from '../../utils/words.ts';

const refusal = { provider: 'kashew', status: 400, message: '' };
const SAMPLES: Readonly<Record<FailureKind, Failure[]>> = {
  'page-not-readable': (['browser-page', 'web-store', 'pdf', 'file', 'no-access', 'no-page'] as const).map(
    (reason): Failure => ({ kind: 'page-not-readable', reason, url: '' }),
  ),
  'page-timeout': [{ kind: 'page-timeout', seconds: 5, url: '' }],
  'page-error': [{ kind: 'page-error', detail: 'x', url: '' }],
  'unexpected-reply': [
    { kind: 'unexpected-reply', provider: 'kashew', where: 'id', expected: 'text', found: 'none', status: 200 },
  ],
  network: (['no', 'maybe'] as const).map(
    (reached): Failure => ({ kind: 'network', provider: 'k', detail: '', reached }),
  ),
  timeout: [{ kind: 'timeout', provider: 'kashew', seconds: 20 }],
  'bad-request': [{ kind: 'bad-request', ...refusal }],
  'key-refused': [{ kind: 'key-refused', ...refusal }],
  'user-refused': [{ kind: 'user-refused', ...refusal }],
  'no-balance': [{ kind: 'no-balance', ...refusal }],
  'scope-missing': [{ kind: 'scope-missing', ...refusal }],
  'plan-too-low': [{ kind: 'plan-too-low', ...refusal }],
  'plan-limit': [{ kind: 'plan-limit', ...refusal }],
  'origin-refused': [{ kind: 'origin-refused', ...refusal }],
  forbidden: [{ kind: 'forbidden', ...refusal }],
  'not-found': [{ kind: 'not-found', ...refusal }],
  conflict: [{ kind: 'conflict', ...refusal }],
  redirected: [{ kind: 'redirected', ...refusal }],
  'server-error': [{ kind: 'server-error', ...refusal }],
  'other-status': [{ kind: 'other-status', ...refusal }],
  'rate-limited': [null, 30].map(
    (retryAfterSeconds): Failure => ({ kind: 'rate-limited', ...refusal, retryAfterSeconds }),
  ),
  'not-set-up': [{ kind: 'not-set-up', provider: 'kashew', missing: ['apiKey'] }],
  'permission-missing': [{ kind: 'permission-missing', provider: 'kashew', origins: [] }],
  'account-changed': [{ kind: 'account-changed', provider: 'kashew' }],
  'plan-full': [{ kind: 'plan-full', provider: 'kashew', plan: 'Pro', limit: 3, used: 3 }],
  'several-matches': [{ kind: 'several-matches', provider: 'kashew', ids: ['1', '2'] }],
  'too-soon': [{ kind: 'too-soon', provider: 'kashew', seconds: 9 }],
  'keys-locked': [{ kind: 'keys-locked', provider: 'kashew' }],
  'passphrase-wrong': [{ kind: 'passphrase-wrong' }],
  'write-budget': [{ kind: 'write-budget', provider: 'kashew', plan: 'Pro', limit: 3, seconds: 9 }],
  'invalid-profile': [{ kind: 'invalid-profile', provider: 'kashew', field: 'name', detail: 'a name is required' }],
  'invalid-input': [{ kind: 'invalid-input', where: 'x', expected: 'y' }],
  storage: [{ kind: 'storage', detail: 'x' }],
  'not-found-here': [{ kind: 'not-found-here', what: 'x' }],
  internal: [{ kind: 'internal', detail: 'x' }],
};
/** Their own sentence says what to do. */
const SAYS_ITSELF = ['file', 'no-access', 'too-soon', 'origin-refused', 'write-budget', 'invalid-profile'];

const LOCALES = join(import.meta.dirname, '../../public/_locales');

describe.each(readdirSync(LOCALES))('in %s', (locale) => {
  const texts: Record<string, { message: string }> = JSON.parse(
    readFileSync(join(LOCALES, locale, 'messages.json'), 'utf8'),
  );
  const install = () => installWords((key) => texts[key]?.message ?? '', locale);

  it.each(Object.values(SAMPLES).flat())('$kind says what happened and what to do', (failure) => {
    install();
    expect(failureText(failure)).not.toMatch(/^fail_/);
    const key = remedyFor(failure);
    const reason = failure.kind === 'page-not-readable' ? failure.reason : failure.kind;
    if (key === null) expect(SAYS_ITSELF).toContain(reason);
    else expect(texts[key]?.message).toMatch(/[.。!]$/);
  });
});
