/** The main job in real browsers: read the page, see the filled form, edit it, deliver it, see what came of it. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Internet } from '../internet/internet.ts';
import { testPage } from '../pages/index.ts';
import { BROWSERS, internetWithPages, launch } from './browsers.ts';
import type { BrowserUnderTest, Surface } from './driver.ts';
import {
  addToken,
  choose,
  connectKashew,
  connectWarmAi,
  deliver,
  deliverAnyway,
  delivered,
  openForm,
  openNewForm,
  SANDBOX,
  tokens,
  waitForAccount,
  waitForPhase,
} from './steps.ts';

const POSTING = testPage('job-posting').url;

describe.each(BROWSERS)('the main job in %s', (name) => {
  let internet: Internet;
  let browser: BrowserUnderTest;
  beforeAll(async () => {
    internet = await internetWithPages();
    browser = await launch(name, internet);
  });
  afterAll(async () => {
    await browser?.close();
    await internet?.close();
  });

  /** Opens a fresh form on the job posting and makes one edit, as every delivery below does. */
  async function editedForm(provider: string): Promise<Surface> {
    const popup = await openNewForm(browser, await browser.open(POSTING));
    await addToken(popup, 'jobTitles', 'Head of Demand Generation');
    await choose(popup, 'select.provider', provider);
    return popup;
  }

  it('fills the form from a job posting', async () => {
    const page = await browser.open(POSTING);
    const popup = await openForm(browser, page);
    expect(await tokens(popup, 'jobTitles')).toEqual(['VP of Marketing']);
    expect(await tokens(popup, 'seniorities')).toEqual(['VP']);
    expect(await tokens(popup, 'departments')).toEqual(['Marketing']);
    expect(await tokens(popup, 'countries')).toEqual(['US']);
    expect(await tokens(popup, 'exampleCompanies')).toEqual(['Tallowmere']);
    await popup.close();
    await page.close();
  });

  it('keeps the profile on this device, without any request', async () => {
    const popup = await editedForm('this-device');
    await deliver(popup);
    await waitForPhase(popup, 'delivered');
    await popup.close();
    const library = await browser.openExtensionPage('library.html');
    await library.waitFor(() => document.body.textContent?.includes('Head of Demand Generation'));
    await library.close();
    expect(internet.sandbox.requests).toEqual([]);
  });

  it('connects both providers in the options, and never shows a key again', async () => {
    const options = await browser.openExtensionPage('options.html');
    expect(await connectKashew(browser, options)).toContain('harbour1');
    expect(await connectWarmAi(browser, options)).toContain('Maren Oduya');
    const markup = await options.evaluate(() => document.documentElement.outerHTML);
    expect(markup).toContain(SANDBOX.kashew.apiKey.slice(-4));
    expect(markup).not.toContain(SANDBOX.kashew.apiKey);
    expect(markup).not.toContain(SANDBOX.warmAi.accessKey);
    await options.close();
  });

  it('creates it in Kashew, and shows that it did', async () => {
    const popup = await editedForm('kashew');
    await deliverAnyway(popup);
    await delivered(popup);
    const sent = await internet.sandbox.request({ vendor: 'kashew', operation: 'create' });
    expect(sent).toMatchObject({
      method: 'POST',
      host: 'kashew.ai',
      path: '/api/v1/icp-profiles',
      headers: { authorization: `Bearer ${SANDBOX.kashew.apiKey}`, 'content-type': 'application/json' },
    });
    expect(sent.headers).not.toHaveProperty('cookie');
    expect(sent.headers).not.toHaveProperty('referer');
    expect(sent.body).toMatchObject({
      name: expect.stringContaining('VP of Marketing'),
      target_job_titles: ['VP of Marketing', 'Head of Demand Generation'],
      target_seniority_levels: ['VP'],
      target_departments: ['Marketing'],
      target_countries: ['United States'],
      is_active: false,
    });
    expect(Object.values(sent.body as object)).not.toContainEqual([]);
    expect(internet.sandbox.kashew.profiles().map(({ id }) => id)).toEqual([sent.committed]);
    await popup.close();
  });

  it('creates it in Warm AI under one idempotency key, and shows how it is doing', async () => {
    const popup = await editedForm('warm-ai');
    await choose(popup, '[data-setting="product"] select', SANDBOX.warmAi.product);
    await deliverAnyway(popup);
    await delivered(popup);
    const sent = await internet.sandbox.request({ vendor: 'warm-ai', operation: 'create' });
    expect(sent).toMatchObject({ method: 'POST', host: 'api.warmai.uk', path: '/api-icp-action' });
    expect(sent.headers).toMatchObject({
      'x-access-key': SANDBOX.warmAi.accessKey,
      'x-user-id': SANDBOX.warmAi.user,
      'x-idempotency-key': expect.stringMatching(
        /^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/,
      ),
      'content-type': 'application/json',
    });
    expect(sent.body).toMatchObject({
      action: 'create_icp',
      product_id: SANDBOX.warmAi.product,
      job_titles: ['VP of Marketing', 'Head of Demand Generation'],
    });
    expect(Object.values(sent.body as object)).not.toContainEqual([]);
    expect(internet.sandbox.warmAi.icps().map(({ id }) => id)).toEqual([sent.committed]);
    await popup.waitFor(() => document.querySelector('[data-delivery]')?.textContent?.includes('generating'));
    await popup.close();
  });

  it('gives a host back under “Privacy”, and that one alone', async () => {
    const options = await browser.openExtensionPage('options.html#privacy');
    const granted = () =>
      options.evaluate(async () => {
        interface Api {
          permissions: { getAll(): Promise<{ origins?: string[] }> };
        }
        const { browser: firefox, chrome } = globalThis as unknown as { browser?: Api; chrome: Api };
        return ((await (firefox ?? chrome).permissions.getAll()).origins ?? []).sort();
      });
    expect(await granted()).toEqual(['https://api.warmai.uk/*', 'https://kashew.ai/*']);
    await options.click('[data-give-back="https://kashew.ai/*"]');
    await options.waitFor(() => document.querySelectorAll('[data-give-back]').length === 1);
    expect(await granted()).toEqual(['https://api.warmai.uk/*']);
    await options.close();
  });

  it('deletes everything on request, and gives the hosts back', async () => {
    const options = await browser.openExtensionPage('options.html#data');
    await options.click('[data-action="wipe-start"]');
    await options.click('form:has([data-action="wipe"]) input');
    await options.type('delete');
    await options.click('[data-action="wipe"]:not([disabled])');
    await options.waitFor(() => document.querySelector('[data-action="wipe-start"]'));
    await options.close();
    const again = await browser.openExtensionPage('options.html');
    await waitForAccount(again, 'kashew', 'none');
    await waitForAccount(again, 'warm-ai', 'none');
    await again.close();
    const library = await browser.openExtensionPage('library.html');
    await library.waitFor(() => document.body.textContent?.includes('No profiles yet'));
    await library.close();
  });

  it('has nothing left then that any API of the extension could read', async () => {
    const options = await browser.openExtensionPage('options.html');
    await waitForAccount(options, 'kashew', 'none');
    const left = await options.evaluate(async () => {
      interface Api {
        storage: Record<'local' | 'session' | 'sync', { get(keys: null): Promise<Record<string, unknown>> }>;
        alarms: { getAll(): Promise<{ name: string }[]> };
        permissions: { getAll(): Promise<{ origins?: string[]; data_collection?: string[] }> };
      }
      const { browser: firefox, chrome } = globalThis as unknown as { browser?: Api; chrome: Api };
      const api = firefox ?? chrome;
      const databases = (await indexedDB.databases()).map(({ name: known = '' }) => known);
      const records = databases.map(
        (known) =>
          new Promise<unknown[]>((resolve, reject) => {
            const opening = indexedDB.open(known);
            opening.onerror = () => reject(opening.error);
            opening.onsuccess = () => {
              const stores = [...opening.result.objectStoreNames];
              const reads = opening.result.transaction(stores);
              const found = stores.map((store) => reads.objectStore(store).getAll());
              reads.oncomplete = () => {
                opening.result.close();
                resolve(found.flatMap(({ result }) => result));
              };
            };
          }),
      );
      return {
        local: await api.storage.local.get(null),
        session: Object.keys(await api.storage.session.get(null)),
        sync: await api.storage.sync.get(null),
        records: (await Promise.all(records)).flat(),
        caches: await caches.keys(),
        page: [localStorage.length, sessionStorage.length, document.cookie],
        alarms: (await api.alarms.getAll()).map((alarm) => alarm.name),
        permissions: await api.permissions.getAll(),
      };
    });
    expect(left).toMatchObject({ local: {}, sync: {}, records: [], caches: [], page: [0, 0, ''], alarms: [] });
    expect([left.local, left.sync]).toEqual([{}, {}]);
    expect(left.session.filter((key) => key !== 'awake')).toEqual([]);
    expect(left.permissions.origins ?? []).toEqual([]);
    expect((left.permissions.data_collection ?? []).filter((consent) => consent !== 'none')).toEqual([]);
    await options.close();
  });

  it('reached nothing but the two providers and the pages', () => {
    const hosts = new Set(internet.requests.map(({ host }) => host.replace(/:\d+$/, '')));
    expect([...hosts].sort()).toEqual(['api.warmai.uk', 'jobs.lever.co', 'kashew.ai']);
  });
});
