/**
 * What the threat model promises, in both browsers over the production build: a page notices nothing, neither a page nor
 * a content script gets at a key or does anything in our name, and with a passphrase a stolen profile holds no key.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Internet } from '../internet/internet.ts';
import { BROWSERS, internetWithPages, launch } from './browsers.ts';
import type { Chromium } from './chromium.ts';
import type { BrowserUnderTest, WebPage } from './driver.ts';
import type { Firefox } from './firefox.ts';
import { killGroup } from './kill-group.ts';
import { PageSurface } from './page-surface.ts';
import { beginListening, forge, harmful, probe } from './probe.ts';
import { filesHolding } from './profile-search.ts';
import { connectKashew, openForm, SANDBOX, waitForAccount } from './steps.ts';
import { noticedBy, WATCHING_PAGE } from './watching-page.ts';

const CANARY = SANDBOX.kashew.apiKey;
const PHRASE = 'seven brown kettles';
const PLANTED = 'PLANTED-b7f1d2c9-4e58-control';

interface OwnPage {
  browser?: ExtensionApi;
  chrome: ExtensionApi;
}
interface ExtensionApi {
  runtime: { sendMessage(message: unknown): Promise<{ ok: boolean; value: unknown; failure: { kind: string } }> };
  tabs: { query(what: object): Promise<{ id: number; url?: string }[]> };
  scripting: {
    executeScript(what: object): Promise<{ result: unknown }[]>;
  };
  storage: Record<'local' | 'session', { set(values: object): Promise<void>; get(keys: null): Promise<object> }>;
  permissions: { getAll(): Promise<object> };
}

describe.each(BROWSERS)('in %s', (name) => {
  const profile = mkdtempSync(join(tmpdir(), 'icepick-security-'));
  let internet: Internet;
  let browser: BrowserUnderTest;
  let page: WebPage;
  /** A page of ours, from which its own API is reached. */
  let own: PageSurface;

  beforeAll(async () => {
    internet = await internetWithPages();
    internet.addPage(WATCHING_PAGE.url, { html: WATCHING_PAGE.html, scripts: true });
    browser = await launch(name, internet, { profile });
  });
  afterAll(async () => {
    await browser?.close().catch(() => undefined);
    await internet?.close();
    rmSync(profile, { recursive: true, force: true, maxRetries: 10 });
  });

  /** Asks the background as a page of ours does. */
  const ask = (type: string, request: object) =>
    own.evaluate(
      async (of, what) => {
        const { browser: firefox, chrome } = globalThis as unknown as OwnPage;
        return (firefox ?? chrome).runtime.sendMessage({ to: 'background', type: of, request: what });
      },
      type,
      request,
    );

  /** Runs a function as a content script of ours in the watching page, into which the person's click let us. */
  const inContentScript = (run: { name: string }, args: unknown[] = []) =>
    own.evaluate(
      async (source, values, url) => {
        const { browser: firefox, chrome } = globalThis as unknown as OwnPage;
        const api = firefox ?? chrome;
        const tab = (await api.tabs.query({})).find((one) => one.url === url);
        if (!tab) throw new Error('The page is not to be read');
        const { planted } = globalThis as unknown as { planted: Record<string, () => unknown> };
        const [outcome] = await api.scripting.executeScript({
          ...{ target: { tabId: tab.id }, func: planted[source], args: values },
        });
        return outcome?.result;
      },
      run.name,
      args,
      WATCHING_PAGE.url,
    );

  /** All that a forged message could change. */
  const everything = async () => ({
    answers: await Promise.all(
      ['workbench.read', 'keys.read', 'delivery.list', 'profile.list'].map((type) => ask(type, {})),
    ),
    permissions: await own.evaluate(() => {
      const { browser: firefox, chrome } = globalThis as unknown as OwnPage;
      return (firefox ?? chrome).permissions.getAll();
    }),
    requests: internet.sandbox.requests.length,
  });

  it('locks the keys with a passphrase before the first is entered', async () => {
    const options = await browser.openExtensionPage('options.html#keys');
    await options.click('.choice:nth-of-type(2) input');
    await options.click('[data-passphrase="fresh"]');
    await options.type(PHRASE);
    await options.click('[data-passphrase="again"]');
    await options.type(PHRASE);
    await options.click('[data-action="protect"]');
    await options.waitFor(() => document.querySelector('[data-protection="passphrase"]'));
    await options.click('a[href="#providers"]');
    expect(await connectKashew(browser, options)).toContain('harbour1');
    expect(await options.evaluate(() => document.documentElement.outerHTML)).not.toContain(CANARY);
    if (!(options instanceof PageSurface)) throw new TypeError('The options are no page');
    own = options;
  });

  it('a page notices nothing before or while it is read', async () => {
    page = await browser.open(WATCHING_PAGE.url);
    const popup = await openForm(browser, page);
    expect(await popup.evaluate(() => document.body.textContent)).toContain('Head of Payroll');
    const { noticed, before, now } = await noticedBy(page);
    expect(noticed).toEqual([]);
    expect(now).toBe(before);
    await popup.close();
    await page.evaluate(() => void document.querySelector('h1')?.setAttribute('id', 'seen'));
    expect((await noticedBy(page)).noticed).toEqual(
      expect.arrayContaining(['Document.querySelector called', 'mutation attributes']),
    );
  });

  it('a page finds no file of ours, and no API', async () => {
    const found = await page.evaluate(async (origin) => {
      const reached: string[] = [];
      for (const path of ['manifest.json', 'icon/16.png', 'capture.js', 'popup.html', 'options.html'])
        await fetch(`${origin}/${path}`, { mode: 'no-cors' }).then(
          () => reached.push(path),
          () => undefined,
        );
      const image = new Image();
      const loaded = new Promise((resolve) => {
        image.onload = () => resolve('image');
        image.onerror = () => resolve('');
      });
      image.src = `${origin}/icon/16.png`;
      const { chrome, browser: api } = globalThis as unknown as Partial<OwnPage>;
      return [...reached, await loaded, chrome?.runtime ? 'chrome.runtime' : '', api ? 'browser' : ''].filter(Boolean);
    }, browser.origin);
    expect(found).toEqual([]);
  });

  it('a content script finds no byte of a key in storage, databases, messages or events', async () => {
    // As text, through the debugger: the page itself could not make code of it.
    const planted = [beginListening, probe, forge].map((run) => `${run.name}: ${run}`);
    await own.page.evaluate(`globalThis.planted = { ${planted.join(', ')} }; undefined`);
    await inContentScript(beginListening);
    // What the extension does meanwhile with the key: locks and unlocks it, and asks the provider.
    await ask('keys.lock', {});
    await ask('keys.unlock', { passphrase: PHRASE });
    const { draft } = (await ask('workbench.read', {})).value as { draft: { id: string } };
    expect(await ask('delivery.check', { draftId: draft.id, provider: 'kashew', settings: {} })).toMatchObject({
      ok: true,
    });
    const got = (await inContentScript(probe)) as string;
    const unlocked = await own.evaluate(async () => {
      const { browser: firefox, chrome } = globalThis as unknown as OwnPage;
      return (await (firefox ?? chrome).storage.session.get(null)) as { 'unlocked-key': { key: string } };
    });
    expect(unlocked['unlocked-key'].key).toHaveLength(44);
    for (const secret of [CANARY, CANARY.slice(8, 24), PHRASE, unlocked['unlocked-key'].key])
      expect(got).not.toContain(secret);
    expect(JSON.parse(got)).toMatchObject({ opened: [], databases: [] });
    const { ok, value } = await ask('data.export', { evidence: true });
    expect(ok).toBe(true);
    for (const secret of [CANARY, PHRASE, unlocked['unlocked-key'].key])
      expect(JSON.stringify(value)).not.toContain(secret);
  });

  it('10,000 forged messages, half from the page and half from a content script, do nothing', async () => {
    const before = await everything();
    const { draft } = (before.answers[0]?.value ?? {}) as { draft: { id: string } };
    const messages = harmful(draft.id);
    await page.evaluate(
      (forged, times) => {
        for (let at = 0; at < times; at += 1) {
          const message = forged[at % forged.length];
          if (at % 2) postMessage(message, '*');
          else dispatchEvent(new CustomEvent('icepick', { detail: message }));
          (globalThis as unknown as Partial<OwnPage>).chrome?.runtime?.sendMessage?.(message);
        }
      },
      messages,
      5_000,
    );
    expect(await inContentScript(forge, [messages, 5_000])).toEqual([]);
    expect(await everything()).toEqual(before);
  });

  it.each([
    'https://kashew.ai:8443/api/v1/icp-profiles',
    'http://kashew.ai/api/v1/icp-profiles',
    'https://api.kashew.ai/api/v1/icp-profiles',
    'https://elsewhere.example/collect',
  ])('a key does not follow a redirect to %s', async (to) => {
    const { draft } = (await ask('workbench.read', {})).value as { draft: { id: string } };
    const requests = internet.requests.length;
    internet.sandbox.fault({ vendor: 'kashew', operation: 'list' }, { kind: 'redirect', status: 307, to });
    const { value } = await ask('delivery.check', { draftId: draft.id, provider: 'kashew', settings: {} });
    expect(value).toMatchObject({ failure: { kind: 'redirected' } });
    expect(internet.requests.slice(requests).map(({ host }) => host)).toEqual(['kashew.ai']);
    const { host } = new URL(to);
    expect(internet.refused.filter((one) => one.host.replace(/:443$/, '') === host)).toEqual([]);
  });

  it('with a passphrase, a profile taken from a killed browser holds no byte of the key', async () => {
    expect(await waitForAccount(own, 'kashew', 'good')).not.toBe('');
    // Planted the ways that anything of ours is stored, to show that the search finds what is there.
    await own.evaluate(async (planted) => {
      const { browser: firefox, chrome } = globalThis as unknown as OwnPage;
      await (firefox ?? chrome).storage.local.set({ planted: `${planted}-local` });
      localStorage.setItem('planted', `${planted}-wide-\u2713`);
      await new Promise<void>((resolve, reject) => {
        const opening = indexedDB.open('planted');
        opening.onupgradeneeded = () => opening.result.createObjectStore('planted');
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          const transaction = opening.result.transaction('planted', 'readwrite', { durability: 'strict' });
          transaction.objectStore('planted').put({ apiKey: `${planted}-database` }, 'planted');
          transaction.oncomplete = () => resolve();
        };
      });
    }, PLANTED);
    await expect.poll(() => filesHolding(profile, `${PLANTED}-database`).length).toBeGreaterThan(0);
    // Chromium writes such a text with two bytes a letter.
    const wide = name === 'chromium' ? `${PLANTED}-wide` : `${PLANTED}-database`;
    await expect.poll(() => filesHolding(profile, wide).length).toBeGreaterThan(0);
    const closed = browser.closed();
    killGroup((browser as Chromium | Firefox).browser);
    await closed;
    expect(filesHolding(profile, `${PLANTED}-database`)).not.toEqual([]);
    for (const secret of [CANARY, CANARY.slice(8, 24), PHRASE]) expect(filesHolding(profile, secret)).toEqual([]);
  });
});
