/** Whatever the vendors refuse: each reason has a sentence of its own, in every language, and a way to where it is mended. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { failureText } from '../../components/failure-text.ts';
import { type MendingPlace, mendedAt } from '../../components/mending.ts';
import { outcomeOf } from '../../utils/delivery/outcome.ts';
import { type Failure, failureOf } from '../../utils/failure.ts';
import { PROVIDERS } from '../../utils/providers/index.ts';
import { installWords } from '../../utils/words.ts';
import { FULL_ICP } from '../providers/full-icp.ts';
import { type Scripted, scriptedContext } from '../providers/scripted.ts';
import { WORLDS } from '../providers/vendor-worlds.ts';

const LOCALES = join(import.meta.dirname, '../../public/_locales');
const vendors = PROVIDERS.filter(({ exactlyOnce }) => exactlyOnce !== 'local');

function speak(language: string): void {
  const messages = JSON.parse(readFileSync(join(LOCALES, language, 'messages.json'), 'utf8'));
  installWords(
    (key, given) => messages[key]?.message.replace(/\$(\d)/g, (_: string, at: number) => given[at - 1] ?? '') ?? '',
    language,
  );
}

/** In both vendors' forms at once. */
const says = (status: number, message: string, code?: string): Scripted => ({
  status,
  body: { detail: message, error: true, message, code },
});

const REFUSALS: readonly [Scripted, Failure['kind'], MendingPlace][] = [
  [says(400, 'name is too long'), 'bad-request', 'form'],
  [says(422, 'name is too long'), 'bad-request', 'form'],
  [says(401, 'Invalid API key', 'INVALID_ACCESS_KEY'), 'key-refused', 'options'],
  [says(402, 'Not enough credit balance'), 'no-balance', 'vendor'],
  [says(402, 'Plan limit reached'), 'plan-limit', 'vendor'],
  [says(403, 'Request origin not in allowlist'), 'origin-refused', 'vendor'],
  [says(403, 'Your plan does not include ICP profiles; upgrade'), 'plan-too-low', 'vendor'],
  [says(403, 'ICP limit reached'), 'plan-limit', 'vendor'],
  [says(403, 'No'), 'forbidden', 'vendor'],
  [says(404, 'Product not found'), 'not-found', 'options'],
  [says(409, 'Duplicate'), 'conflict', 'again'],
  [says(409, 'ICP limit reached'), 'plan-limit', 'vendor'],
  [{ status: 307, body: '', headers: { location: 'https://elsewhere.example' } }, 'redirected', 'again'],
  [says(418, 'A teapot'), 'other-status', 'again'],
];

const OWN: Readonly<Record<string, readonly [Scripted, Failure['kind'], MendingPlace][]>> = {
  kashew: [[says(403, "Scope 'icp:write' required"), 'scope-missing', 'vendor']],
  'warm-ai': [[says(401, 'Unknown user', 'INVALID_USER_ID'), 'user-refused', 'options']],
};

/** What is refused before anything is sent. */
const here = (provider: string): Failure[] => [
  { kind: 'not-set-up', provider, missing: ['apiKey'] },
  { kind: 'permission-missing', provider, origins: [] },
  { kind: 'account-changed', provider },
  { kind: 'plan-full', provider, plan: 'Free', limit: 1, used: 1 },
  { kind: 'keys-locked', provider },
  { kind: 'invalid-profile', provider, field: 'name', detail: 'fail_badRequest' },
];

describe.each(vendors)('$id', (provider) => {
  const world = WORLDS[provider.id] ?? { credentials: {}, settings: {} };
  const rows = [...REFUSALS, ...(OWN[provider.id] ?? [])];
  const refusal = async (reply: Scripted): Promise<Failure> => {
    const { request } = provider.compile(FULL_ICP, world.settings);
    return provider.create(scriptedContext(world, reply), request, 'key').then(() => expect.fail('taken'), failureOf);
  };

  it.each(rows)('%j is %s, mended in: %s', async (reply, kind, place) => {
    const failure = await refusal(reply);
    expect(failure.kind).toBe(kind);
    expect(outcomeOf(failure)).toBe('refused');
    expect(mendedAt(kind)[0]).toBe(place);
  });

  it.each(here(provider.id))('$kind is mended somewhere', ({ kind }) => {
    expect(mendedAt(kind).length).toBeGreaterThan(0);
  });

  it('has a place of its own to send the person to', () => {
    expect(provider.credentials[0]?.url).toMatch(/^https:\/\//);
  });

  it.each(readdirSync(LOCALES))('says each in a sentence of its own: %s', async (language) => {
    speak(language);
    const failures = [...(await Promise.all(rows.map(([reply]) => refusal(reply)))), ...here(provider.id)];
    const sentences = new Map(failures.map((failure) => [failure.kind, failureText(failure, provider)]));
    expect([...sentences.values()].every((text) => text.length > 10 && text.includes(provider.name))).toBe(true);
    expect(new Set(sentences.values()).size).toBe(sentences.size);
  });
});
