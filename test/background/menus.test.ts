import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { obeyCommands } from '../../entrypoints/background/commands.ts';
import { handlersFor } from '../../entrypoints/background/handlers.ts';
import { MENU_ITEMS, MENU_ROOT } from '../../entrypoints/background/menu-items.ts';
import { menuName } from '../../entrypoints/background/menu-name.ts';
import { offerMenus } from '../../entrypoints/background/menus.ts';
import type { PickOrder } from '../../utils/capture/pick-order.ts';
import { pickedFindings } from '../../utils/capture/selection.ts';
import { GRAMMAR } from '../capture/every-language.ts';
import type { Injection } from './fake-browser.ts';
import { background, finding, showPage } from './fixtures.ts';

const TEAM = 'https://nordkai.example/team';

function offered() {
  const all = background();
  offerMenus(all.browser, all.services);
  obeyCommands(all.browser, all.services);
  const click = (menuItemId: string, info: object = {}, tabId = 1) =>
    all.events.clicked.fire(
      { menuItemId, pageUrl: TEAM, frameId: 0, ...info },
      { id: tabId, url: TEAM, title: 'Team' },
    );
  const draft = () => all.services.drafts.current();
  return { ...all, click, draft };
}

/** A tab in which what is injected finds this text, wherever it looks for one. */
function saying(text: string) {
  let order: PickOrder | undefined;
  const page = ({ files, args }: Injection): unknown => {
    if (!files) {
      order = args?.[1] as PickOrder;
      return null;
    }
    return order && pickedFindings(order.from.kind === 'nowhere' ? order.text : text, order.as, GRAMMAR);
  };
  return { url: TEAM, title: 'Team', page };
}

describe('the menu', () => {
  test('is made at installation and at every start, each time whole and once', async () => {
    const { events, menus } = offered();
    await events.installed.fire({ reason: 'install' });
    await events.startup.fire();
    expect([...menus.keys()]).toEqual([MENU_ROOT.id, ...MENU_ITEMS.map(({ id }) => id)]);
    for (const { id, context } of MENU_ITEMS)
      expect(menus.get(id)?.parentId).toBe(context === 'selection' ? MENU_ROOT.id : undefined);
  });

  test.each(['en', 'de'])('has words for everything in %s', (language) => {
    const file = new URL(`../../public/_locales/${language}/messages.json`, import.meta.url);
    const messages = JSON.parse(readFileSync(file, 'utf8'));
    for (const { title, titleTo = title } of [MENU_ROOT, ...MENU_ITEMS])
      for (const key of [title, titleTo]) expect(messages[key]?.message, key).toBeTruthy();
  });
});

describe('the menu names the draft that it adds to', () => {
  const titles = ({ menus }: { menus: Map<string, { title?: string }> }) =>
    ['add-to-icp', 'link', 'page', 'action', 'selection-country'].map((id) => menus.get(id)?.title);

  test('when it is made, renamed, switched, closed and deleted', async () => {
    const all = offered();
    await all.events.installed.fire({ reason: 'install' });
    expect(titles(all)).toEqual(['<menu_root>', '<menu_link>', '<menu_page>', '<menu_page>', '<menu_country>']);
    const ask = handlersFor(all.services);
    showPage(all.tabs, 1, TEAM, [finding('jobTitles', 'Head of Payroll')]);
    const { draft } = await ask['page.read']({ tabId: 1 });
    const draftId = draft?.id ?? '';
    await expect.poll(() => titles(all)[2]).toBe('<menu_pageTo Head of Payroll>');
    await ask['draft.change']({ draftId, ops: [{ op: 'set', field: 'name', text: 'R&D leaders' }] });
    await expect
      .poll(() => titles(all))
      .toEqual([
        ...['<menu_rootTo R&&D leaders>', '<menu_linkTo R&&D leaders>'],
        ...['<menu_pageTo R&&D leaders>', '<menu_pageTo R&&D leaders>', '<menu_country>'],
      ]);
    const { draft: other } = await ask['draft.start']({ tabId: null });
    await ask['draft.change']({ draftId: other.id, ops: [{ op: 'set', field: 'name', text: 'Other' }] });
    await expect.poll(() => titles(all)[0]).toBe('<menu_rootTo Other>');
    // At a start of the browser it is made with the name at once.
    await all.events.startup.fire();
    expect(titles(all)[0]).toBe('<menu_rootTo Other>');
    await ask['draft.switch']({ draftId });
    await expect.poll(() => titles(all)[0]).toBe('<menu_rootTo R&&D leaders>');
    await ask['delivery.create']({ draftId, provider: 'this-device', settings: {} });
    await expect.poll(() => titles(all)[0]).toBe('<menu_root>');
  });

  test.each([
    ['Sales', 'Sales'],
    [' Two\n lines ', 'Two lines'],
    ['R&D', 'R&&D'],
    ['100%sure', '100%\u2060sure'],
    ['Enterprise marketing leaders in the DACH region', 'Enterprise marketing leaders in the DAC…'],
    ['👩‍🔬'.repeat(60), expect.stringMatching(/…$/)],
    ['', ''],
  ])('%j as %j', (name, title) => {
    expect(menuName(name)).toEqual(title);
  });
});

describe('a selection', () => {
  test.each([
    ['selection-job-title', 'Head of Payroll', 'jobTitles', ['Head of Payroll']],
    ['selection-job-title', 'Head of Payroll\nFleet Manager\n', 'jobTitles', ['Head of Payroll', 'Fleet Manager']],
    ['selection-job-title', 'CTO, VP Sales and Head of Growth', 'jobTitles', ['CTO', 'VP Sales', 'Head of Growth']],
    ['selection-industry', 'Food & Beverage', 'industries', ['Food and Beverage']],
    ['selection-company', 'Nordkai Spedition', 'exampleCompanies', ['Nordkai Spedition']],
    ['selection-country', 'Germany and France', 'countries', ['DE', 'FR']],
    [
      'selection-pain-point',
      'Payslips arrive late, every month.',
      'painPoints',
      ['Payslips arrive late, every month.'],
    ],
    ['selection-value-driver', 'One run for all sites', 'valueDrivers', ['One run for all sites']],
    ['selection-decide', 'Head of Payroll', 'jobTitles', ['Head of Payroll']],
    ['selection-decide', 'Austria', 'countries', ['AT']],
  ] as const)('%s of %j', async (item, text, field, values) => {
    const { tabs, click, draft, badges } = offered();
    tabs.set(1, saying(text));
    await click(item, { selectionText: text.replaceAll('\n', ' ') });
    expect((await draft())?.icp[field]).toEqual(values);
    expect(badges.get(1)).toBe(`+${values.length}`);
  });

  test('is read in its own frame, and remembered as that page by hand', async () => {
    const { tabs, click, draft, injections } = offered();
    tabs.set(1, saying('Fleet Manager'));
    await click('selection-job-title', { selectionText: 'x', frameId: 7, frameUrl: 'https://jobs.example/frame#top' });
    expect(injections[0]?.target).toEqual({ tabId: 1, frameIds: [7] });
    expect((await draft())?.sources).toMatchObject([
      { url: 'https://jobs.example/frame', findings: [{ source: 'selection', value: 'Fleet Manager' }] },
    ]);
  });

  test.each([
    ['selection-job-title', 'Fleet Manager', { jobTitles: ['Fleet Manager'] }],
    ['selection-decide', 'Fleet Manager', { jobTitles: ['Fleet Manager'] }],
    ['selection-decide', 'Austria', { countries: ['AT'] }],
    ['selection-decide', 'Nordkai GmbH', { exampleCompanies: ['Nordkai GmbH'] }],
    ['selection-decide', 'Payslips arrive late.', { painPoints: ['Payslips arrive late.'] }],
  ])('is taken from the event where nothing can be injected: %s of %j', async (item, selectionText, expected) => {
    const { tabs, click, draft } = offered();
    tabs.set(1, { url: TEAM, page: () => Promise.reject(new Error('Cannot access contents of the page')) });
    await click(item, { selectionText });
    expect((await draft())?.icp).toMatchObject(expected);
  });

  test('in a frame that takes no script is understood in the page around it, by the event’s own text', async () => {
    const { tabs, click, draft } = offered();
    const { page, ...tab } = saying('something else that is selected there');
    const inTop = (injection: Injection) => {
      if (injection.target.frameIds?.[0] !== 0) throw new Error('Cannot access contents of the frame');
      return page(injection);
    };
    tabs.set(1, { ...tab, page: inTop });
    await click('selection-decide', { selectionText: 'Leiter Einkauf', frameId: 7 });
    expect((await draft())?.icp.jobTitles).toEqual(['Leiter Einkauf']);
  });

  test.each([
    { toString: 'x' },
    7,
    null,
    'Fleet Manager',
    [finding('jobTitles', 'Fleet Manager')],
    [{ ...finding('countries', 'DE'), source: 'selection' }],
    [{ ...finding('jobTitles', 'x'.repeat(1_001)), source: 'selection' }],
    [{ field: 'jobTitles', value: 7, source: 'selection' }],
  ])('that a page makes up as %j is not believed', async (made) => {
    const { tabs, click, draft } = offered();
    tabs.set(1, { url: TEAM, page: ({ files }: Injection) => (files ? made : null) });
    await click('selection-job-title', { selectionText: 'Payroll Lead' });
    expect((await draft())?.icp.jobTitles ?? []).toEqual(Array.isArray(made) ? [] : ['Payroll Lead']);
    expect((await draft())?.icp.countries ?? []).toEqual([]);
  });

  test('joins the open draft, and brings back what had been taken out', async () => {
    const { tabs, click, draft, services, popups } = offered();
    showPage(tabs, 2, TEAM, [finding('jobTitles', 'Head of Payroll'), finding('countries', 'DE')]);
    const before = await services.drafts.meet({
      ...{ url: TEAM, title: 'Team', capturedAt: '2026-11-21T12:00:00Z', findings: [finding('countries', 'DE')] },
    });
    await services.drafts.change(before.id, [{ op: 'remove', field: 'countries', values: ['DE'] }]);
    tabs.set(1, saying('Germany'));
    await click('selection-country', { selectionText: 'Germany' });
    const after = await draft();
    expect(after?.id).toBe(before.id);
    expect(after?.icp.countries).toEqual(['DE']);
    expect(popups).toEqual([]);
  });

  test('does not bring the rest of its page along when the popup opens', async () => {
    const { tabs, click, services } = offered();
    tabs.set(1, saying('Fleet Manager'));
    await click('selection-job-title', { selectionText: 'Fleet Manager' });
    showPage(tabs, 1, TEAM, [finding('jobTitles', 'Head of Payroll'), finding('countries', 'DE')]);
    const ask = handlersFor(services);
    const offer = await ask['page.read']({ tabId: 1 });
    expect(offer.draft?.icp.jobTitles).toEqual(['Fleet Manager']);
    expect(offer.page).toMatchObject({ inDraft: false, newValues: 2 });
    const added = await ask['page.add']({ tabId: 1 });
    expect(added.draft.icp.jobTitles.toSorted()).toEqual(['Fleet Manager', 'Head of Payroll']);
    expect(added.draft.sources).toHaveLength(1);
    expect(added.page).toMatchObject({ inDraft: true });
  });

  test('that holds nothing to add is told on the badge', async () => {
    const { tabs, click, draft, badges, popups } = offered();
    tabs.set(1, saying('Atlantis'));
    await click('selection-country', { selectionText: 'Atlantis' });
    expect(await draft()).toBeNull();
    expect(badges.get(1)).toBe('!');
    expect(popups).toEqual([]);
  });
});

test("a link's text comes from the page, asked for by the event's URL", async () => {
  const { tabs, click, draft, injections } = offered();
  tabs.set(1, saying('Head of Payroll'));
  await click('link', { linkUrl: `${TEAM}/anna` });
  expect(injections[0]?.args?.[1]).toEqual({ as: 'auto', from: { kind: 'link', url: `${TEAM}/anna` }, text: '' });
  expect((await draft())?.icp.jobTitles).toEqual(['Head of Payroll']);
});

describe('a page', () => {
  test.each(['menu', 'command'])('is added by the %s', async (how) => {
    const { tabs, click, draft, badges, events, services } = offered();
    showPage(tabs, 1, TEAM, [finding('jobTitles', 'Head of Payroll'), finding('countries', 'DE')]);
    await services.drafts.start({ icp: undefined });
    await (how === 'menu' ? click('page') : events.command.fire('add-page', { id: 1 }));
    expect((await draft())?.icp).toMatchObject({ jobTitles: ['Head of Payroll'], countries: ['DE'] });
    expect(badges.get(1)).toBe('+2');
  });

  test('is added to the open draft', async () => {
    const { tabs, click, draft } = offered();
    showPage(tabs, 1, TEAM, [finding('jobTitles', 'Head of Payroll')]);
    showPage(tabs, 2, `${TEAM}/2`, [finding('jobTitles', 'Fleet Manager')]);
    await click('page');
    await click('page', {}, 2);
    expect((await draft())?.icp.jobTitles).toEqual(['Head of Payroll', 'Fleet Manager']);
  });

  test('that cannot be read is told on the badge', async () => {
    const { tabs, events, badges, draft } = offered();
    tabs.set(1, { url: 'https://addons.mozilla.org/', page: () => Promise.reject(new Error('no')) });
    await events.command.fire('add-page');
    expect(badges.get(1)).toBe('!');
    expect(await draft()).toBeNull();
  });
});
