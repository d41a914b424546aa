/** Where a key goes. */
import { describe, expect, it } from 'vitest';
import { PROVIDERS } from '../../utils/providers/index.ts';
import { scriptedContext } from './scripted.ts';
import { KEY, WORLDS } from './vendor-worlds.ts';

const ELSEWHERE = [
  'https://elsewhere.example/collect',
  'https://kashew.ai:8443/x',
  'https://kashew.ai.elsewhere.example/x',
];

describe.each(PROVIDERS.filter(({ origins }) => origins.length > 0))('$id', (provider) => {
  it.each(ELSEWHERE)(
    'a key goes only to its provider’s exact origin, whatever a stored request says: %s',
    async (url) => {
      const world = WORLDS[provider.id];
      if (!world) throw new Error('This provider has no world');
      const context = scriptedContext(
        world,
        ...Array.from({ length: 9 }, () => ({ status: 500, body: { message: 'no' } })),
      );
      const request = { method: 'POST', url, body: '{}' } as const;
      for (const asked of [provider.create(context, request, KEY), provider.list(context), provider.check(context)])
        await asked.catch(() => undefined);
      expect(context.sent.length).toBeGreaterThanOrEqual(3);
      for (const sent of context.sent) expect(provider.origins).toContain(new URL(sent.url).origin);
      const secret = Object.values(world.credentials)[0] ?? '';
      expect(context.sent.map((sent) => sent.url).join(' ')).not.toContain(secret);
      expect(context.sent.map(({ init }) => String(init.body)).join(' ')).not.toContain(secret);
    },
  );
});
