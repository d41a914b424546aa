import { afterEach, describe, expect, test, vi } from 'vitest';
import { whyUnreadable } from '../../entrypoints/background/unreadable.ts';
import type { PageCapture } from '../../utils/capture/types.ts';
import { background, capture, finding, showPage } from './fixtures.ts';

const URL = 'https://nordkai.example/team';

afterEach(() => vi.useRealTimers());

describe('why a page cannot be read', () => {
  test.each([
    ['chrome://version', '', 'browser-page'],
    ['about:addons', '', 'browser-page'],
    ['moz-extension://1234/options.html', '', 'browser-page'],
    ['view-source:https://nordkai.example/', '', 'browser-page'],
    ['data:text/html,hello', '', 'browser-page'],
    ['not a url', '', 'browser-page'],
    ['https://chromewebstore.google.com/detail/x', '', 'web-store'],
    ['https://chrome.google.com/webstore/category', '', 'web-store'],
    ['https://chrome.google.com/other', '', 'no-access'],
    ['https://addons.mozilla.org/en-US/firefox/', '', 'web-store'],
    ['https://microsoftedge.microsoft.com/addons/x', '', 'web-store'],
    ['https://addons.mozilla.org.evil.example/', '', 'no-access'],
    ['file:///home/mara/team.html', '', 'file'],
    ['https://nordkai.example/report.PDF?page=2', '', 'pdf'],
    [URL, 'Missing host permission for the tab', 'no-access'],
    ['', '', 'no-access'],
    ['', 'Cannot access contents of the page. Extension manifest must request permission.', 'no-access'],
    ['', 'Cannot access contents of url "https://nordkai.example/".', 'no-access'],
    ['', 'Cannot access a chrome:// URL', 'browser-page'],
    ['', 'Cannot access a chrome-extension:// URL of different extension', 'browser-page'],
    ['', 'The extensions gallery cannot be scripted.', 'web-store'],
  ])('%s %s: %s', (url, refusal, reason) => {
    expect(whyUnreadable(url, refusal)).toBe(reason);
  });
});

/** What a page answers to the look, and to what reads it. */
const looksLike =
  (seen: { pdf: boolean; languages: string[] }, read: PageCapture) =>
  ({ files }: { files?: string[] }) =>
    files?.includes('/look.js') ? seen : read;

describe('reading a tab', () => {
  test('injects the one script where nothing else is called for, and takes the URL from what it saw', async () => {
    const { services, tabs, injections } = background();
    tabs.set(1, { url: URL, page: capture(`${URL}/now`, [finding('jobTitles', 'CTO')]) });
    expect((await services.pages.read(1)).capture.url).toBe(`${URL}/now`);
    expect(injections).toEqual([
      { target: { tabId: 1 }, files: ['/look.js'] },
      { target: { tabId: 1 }, files: ['/capture.js'] },
    ]);
  });

  test('brings the readers of sites along where one of them may know the page', async () => {
    const { services, tabs, injections } = background();
    const url = 'https://boards.greenhouse.io/acme/jobs/4051241';
    tabs.set(1, { url, page: capture(url, [finding('jobTitles', 'CTO')]) });
    await services.pages.read(1);
    expect(injections.flatMap(({ files }) => files ?? [])).toEqual(['/look.js', '/sites.js', '/capture.js']);
  });

  test('brings along the languages that a look at the page tells', async () => {
    const { services, tabs, injections } = background();
    const read = capture(URL, [finding('jobTitles', '営業部長')]);
    tabs.set(1, { url: URL, page: looksLike({ pdf: false, languages: ['japanese', 'french'] }, read) });
    await services.pages.read(1);
    expect(injections.flatMap(({ files }) => files ?? [])).toEqual([
      '/look.js',
      '/japanese.js',
      '/french.js',
      '/capture.js',
    ]);
  });

  test('injects nothing that a look does not know', async () => {
    const { services, tabs, injections } = background();
    tabs.set(1, { url: URL, page: looksLike({ pdf: false, languages: ['../options'] }, capture(URL, [])) });
    await services.pages.read(1);
    expect(injections.flatMap(({ files }) => files ?? [])).toEqual(['/look.js', '/capture.js']);
  });

  test('is remembered until another page is read after its tab was closed', async () => {
    const { services, tabs, session } = background();
    showPage(tabs, 1, URL, [finding('jobTitles', 'CTO')]);
    showPage(tabs, 2, `${URL}/2`, [finding('jobTitles', 'CFO')]);
    await services.pages.read(1);
    tabs.delete(1);
    await services.pages.read(2);
    expect(Object.keys(await session.get(null)).filter((key) => key.startsWith('page:'))).toEqual(['page:2']);
  });

  test('is remembered, and can be forgotten', async () => {
    const { services, tabs } = background();
    showPage(tabs, 1, URL, [finding('jobTitles', 'CTO')]);
    const read = await services.pages.read(1);
    expect(await services.pages.last(1)).toEqual(read);
    expect(await services.pages.last(2)).toBeNull();
    await services.pages.forget(1);
    expect(await services.pages.last(1)).toBeNull();
  });

  test('does not need a session store with room in it', async () => {
    const { services, tabs, session } = background();
    showPage(tabs, 1, URL, [finding('jobTitles', 'CTO')]);
    session.set = () => Promise.reject(new Error('QUOTA_BYTES quota exceeded'));
    expect((await services.pages.read(1)).capture.findings).toHaveLength(1);
  });

  test('gives up after five seconds', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    const { services, tabs } = background();
    tabs.set(1, { url: URL, page: () => new Promise(() => {}) });
    const read = expect(services.pages.read(1)).rejects.toMatchObject({
      failure: { kind: 'page-timeout', seconds: 5, url: URL },
    });
    await vi.advanceTimersByTimeAsync(5_000);
    await read;
  });

  test('fails for a tab that is gone, an empty one, and one that the person cannot mean', async () => {
    const { services, tabs } = background();
    tabs.set(2, { url: 'about:blank' });
    await expect(services.pages.read(1)).rejects.toMatchObject({ failure: { reason: 'no-page' } });
    await expect(services.pages.read(2)).rejects.toMatchObject({ failure: { reason: 'browser-page' } });
  });

  test.each<unknown>([undefined, null, 'text', { version: 1 }, { toString: 'x' }])(
    'refuses what is no capture: %j',
    async (page) => {
      const { services, tabs } = background();
      tabs.set(1, { url: URL, page });
      await expect(services.pages.read(1)).rejects.toMatchObject({ failure: { kind: 'page-error', url: URL } });
    },
  );

  test('knows a PDF by its type where its address does not say so', async () => {
    const { services, tabs } = background();
    const nothing = capture('https://nordkai.example/paper', [finding('companyDomain', 'nordkai.example')]);
    tabs.set(1, { url: nothing.url, page: looksLike({ pdf: true, languages: [] }, nothing) });
    await expect(services.pages.read(1)).rejects.toMatchObject({ failure: { reason: 'pdf' } });
  });

  test('that yields nothing is read all the same', async () => {
    const { services, tabs } = background();
    const nothing = capture('https://nordkai.example/imprint', []);
    tabs.set(1, { url: nothing.url, page: looksLike({ pdf: false, languages: [] }, nothing) });
    expect((await services.pages.read(1)).capture.findings).toEqual([]);
  });
});
