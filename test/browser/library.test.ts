/** The library in real browsers, by keyboard: deliver to both, find it, export it, wipe, import it, and have the same profile. */
import { basename } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Internet } from '../internet/internet.ts';
import { testPage } from '../pages/index.ts';
import { ask } from './ask.ts';
import { internetWithPages, launch } from './browsers.ts';
import type { Chromium } from './chromium.ts';
import { Downloads } from './downloads.ts';
import type { Surface } from './driver.ts';
import {
  addToken,
  choose,
  connectKashew,
  connectWarmAi,
  deliver,
  held,
  openNewForm,
  sendHeld,
  waitForPhase,
} from './steps.ts';

/** Chooses a file as a person's choice would. */
const chooseFile = (surface: Surface, name: string, text: string): Promise<void> =>
  surface.evaluate(
    (fileName, content) => {
      const input = document.querySelector<HTMLInputElement>('input[type=file]');
      const chosen = new DataTransfer();
      chosen.items.add(new File([content], fileName));
      if (input) input.files = chosen.files;
      input?.dispatchEvent(new Event('change', { bubbles: true }));
    },
    name,
    text,
  );

describe('the library', () => {
  let internet: Internet;
  let browser: Chromium;
  const downloads = new Downloads();
  beforeAll(async () => {
    internet = await internetWithPages();
    browser = await launch('chromium', internet, { downloads });
  });
  afterAll(async () => {
    await browser?.close();
    await internet?.close();
  });
  const openLibrary = async (): Promise<Surface> => {
    const library = await browser.openExtensionPage('library.html');
    await library.waitFor(() => document.querySelector('.library[data-state=ready]:not([data-loading])'));
    return library;
  };
  const openEmptyLibrary = async (): Promise<Surface> => {
    const library = await openLibrary();
    await ask(library, 'data.wipe', {});
    await library.waitFor(() => document.querySelector('.empty-state'));
    return library;
  };

  it('gives a profile that was delivered to both back, field for field, after everything was wiped', async () => {
    const options = await browser.openExtensionPage('options.html');
    await connectKashew(browser, options);
    await connectWarmAi(browser, options);
    await options.close();
    const page = await browser.open(testPage('job-posting').url);
    const popup = await openNewForm(browser, page);
    await addToken(popup, 'jobTitles', '=Head of Demand');
    await choose(popup, 'select.provider', 'this-device');
    await deliver(popup);
    await waitForPhase(popup, 'delivered');
    await popup.close();

    // Find it by keyboard alone, and send it on to both from there.
    const library = await openLibrary();
    await library.press('/');
    await library.type('demand');
    await library.press('Enter');
    await library.waitFor(() => document.querySelector('[data-profile][data-whole=true]'));
    for (const place of [1, 2]) {
      await library.click('[data-action=elsewhere]');
      await library.waitFor(() => document.querySelector('[data-send-elsewhere] [data-coverage]'));
      await library.click('[data-action=send-elsewhere]:not(:disabled)');
      await expect.poll(async () => (await held(library)).length).toBe(1);
      await sendHeld(library);
      await library.waitFor((most) => document.querySelectorAll('.places .button').length === most, place);
    }
    const { sandbox } = internet;
    await sandbox.until(() => sandbox.warmAi.icps().length === 1 && sandbox.kashew.profiles().length === 1);
    expect(sandbox.kashew.profiles()).toMatchObject([{ name: expect.stringContaining('VP of Marketing') }]);
    const before = await ask(library, 'profile.list', {});
    expect(before).toHaveLength(1);

    // Both kinds of file, and an export of everything.
    const files = new Map<string, string>();
    for (const kind of ['json', 'csv']) {
      await library.click('[data-action=open-export]');
      await library.waitFor(() => document.querySelector('[data-export]'));
      await library.click(`input[value=${kind}]`);
      await library.click('[data-action=export-file]');
      const { path, text } = await downloads.next();
      files.set(basename(path), text);
      expect(path).toMatch(new RegExp(`\\.${kind}$`));
      await library.press('Escape');
    }
    const { json } = await ask(library, 'data.export', { evidence: false });
    files.set('everything.json', json);
    expect([...files].find(([name]) => name.endsWith('.csv'))?.[1]).toContain("; '=Head of Demand");

    for (const [name, text] of files) {
      await ask(library, 'data.wipe', {});
      await library.waitFor(() => document.querySelector('.empty-state'));
      expect(await ask(library, 'profile.list', {})).toEqual([]);
      const wiped = await ask(library, 'suggestions.read', {});
      await library.click('[data-action=open-import]');
      await library.waitFor(() => document.querySelector('input[type=file]'));
      await chooseFile(library, name, text);
      await library.waitFor(() => document.querySelector('[data-plan-kind=new]'));
      await library.click('[data-action=import]');
      // The rows are there before the settings are: what can be taken back is all in.
      await library.waitFor(() => document.querySelector('[data-row]') && document.querySelector('[data-action=undo]'));
      expect(await ask(library, 'profile.list', {}), name).toEqual(before);
      if (name === 'everything.json') expect(await ask(library, 'suggestions.read', {})).not.toEqual(wiped);
      // The way back takes the settings along that came with it.
      await library.click('[data-action=undo]');
      await library.waitFor(() => document.querySelector('[role=status] p.undo'));
      expect(await ask(library, 'profile.list', {})).toEqual([]);
      expect(await ask(library, 'suggestions.read', {})).toEqual(wiped);
    }
    await library.close();
    await page.close();
  });

  it('says line and column of what is wrong in a file, and changes nothing', async () => {
    const library = await openEmptyLibrary();
    await library.click('[data-action=open-import]');
    await library.waitFor(() => document.querySelector('input[type=file]'));
    await chooseFile(library, 'mine.csv', 'Name,Countries\nPlants,DE\nMills,Atlantis\n');
    const text = await library.waitFor(() => document.querySelector('[data-problems]')?.textContent);
    expect(text).toContain('line 3, column 7');
    expect(text).toContain('Atlantis');
    expect(await ask(library, 'profile.list', {})).toEqual([]);
    await library.close();
  });

  it('is worked by keyboard: pick, merge, delete and take it back', async () => {
    const library = await openEmptyLibrary();
    const csv = ['Name,Job titles,Countries', 'Mills,Miller,AT', 'Plants,Plant Manager,DE', 'Clinics,CFO,FR'].join(
      '\n',
    );
    await library.click('[data-action=open-import]');
    await library.waitFor(() => document.querySelector('input[type=file]'));
    await chooseFile(library, 'three.csv', csv);
    await library.waitFor(() => document.querySelector('[data-plan-kind=new]'));
    await library.click('[data-action=import]');
    await library.waitFor(() => document.querySelectorAll('[data-row]').length === 3);
    await library.press('j');
    await library.press('x');
    await library.press('J', 'Shift');
    await library.waitFor(() => document.querySelector('[data-picked-count="2"]'));
    await library.click('[data-view=merge]');
    await library.waitFor(() => document.querySelector('[data-merge]'));
    await library.click('[data-action=merge]');
    await library.waitFor(() => document.querySelectorAll('[data-row]').length === 4);
    await library.waitFor(() => document.activeElement?.hasAttribute('data-row'));
    await library.press('a', 'Control');
    await library.waitFor(() => document.querySelector('[data-picked-count="4"]'));
    await library.press('Delete');
    await library.waitFor(() => document.querySelectorAll('[data-row]').length === 0);
    await library.press('z', 'Control');
    await library.waitFor(() => document.querySelectorAll('[data-row]').length === 4);
    await library.press('?');
    await library.waitFor(() => document.querySelector('dialog[open]'));
    await library.press('Escape');
    await library.waitFor(() => document.querySelector('dialog[open]') === null);
    await library.close();
  });
});
