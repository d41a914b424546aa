/** How long a person waits for a letter: from the key to the next frame, in a form of 300 values beside a bare input. */
import { internetWithPages, launch } from '../browser/browsers.ts';
import type { PageSurface } from '../browser/page-surface.ts';
import type { Benchmark, Figure } from './figure.ts';
import { quantile } from './statistics.ts';

const VALUES = 300;
/** The inputs take turns, since a machine's mood changes. */
const ROUNDS = 6;
const TEXT = 'Head of Regional Cold Storage';

/** Begins to note, for each key, the milliseconds until the frame after it has been made. */
const watchKeys = (): void => {
  const watched = globalThis as unknown as { waits?: number[] };
  if (watched.waits) return;
  const waits: number[] = [];
  watched.waits = waits;
  addEventListener(
    'keydown',
    (event) =>
      requestAnimationFrame(() => {
        const { port1, port2 } = new MessageChannel();
        port2.onmessage = () => waits.push(performance.now() - event.timeStamp);
        port1.postMessage(null);
      }),
    true,
  );
};
const takeWaits = (surface: PageSurface): Promise<number[]> =>
  surface.evaluate(() => (globalThis as unknown as { waits?: number[] }).waits?.splice(0) ?? []);

async function typeInto(surface: PageSurface, selector: string): Promise<number[]> {
  await surface.page.bringToFront();
  await surface.evaluate((wanted) => {
    const input = document.querySelector<HTMLInputElement>(wanted);
    input?.focus();
    input?.select();
  }, selector);
  await surface.page.keyboard.press('Backspace');
  await takeWaits(surface);
  for (const letter of TEXT) {
    await surface.page.keyboard.press(letter as 'a');
    await surface.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve))));
  }
  const waits = await takeWaits(surface);
  for (let at = 0; at < TEXT.length; at += 1) await surface.page.keyboard.press('Backspace');
  return waits;
}

async function measure(): Promise<Figure[]> {
  const internet = await internetWithPages();
  const browser = await launch('chromium', internet);
  try {
    const form = await browser.openExtensionPage('workbench.html');
    await form.evaluate(async (count) => {
      const { chrome } = globalThis as unknown as {
        chrome: { runtime: { sendMessage(it: object): Promise<{ value: { draft: { id: string } } }> } };
      };
      const ask = (type: string, request: object) => chrome.runtime.sendMessage({ to: 'background', type, request });
      const { value } = await ask('draft.start', { tabId: null });
      const values = (name: string, share: number) =>
        Array.from({ length: count / share }, (_, at) => `${name} number ${at}`);
      await ask('draft.change', {
        draftId: value.draft.id,
        ops: [
          { op: 'add', field: 'jobTitles', values: values('Head of branch', 2) },
          { op: 'add', field: 'exampleCompanies', values: values('Company', 4) },
          { op: 'add', field: 'industries', values: values('Industry', 4) },
        ],
      });
    }, VALUES);
    await form.waitFor((count) => document.querySelectorAll('[data-token]').length >= count, VALUES);
    const bare = await browser.openExtensionPage('options.html');
    await bare.evaluate(() => {
      const input = document.createElement('input');
      document.body.replaceChildren(input);
    });
    for (const surface of [form, bare]) await surface.evaluate(watchKeys);
    const waits = { bare: [] as number[], title: [] as number[], country: [] as number[], name: [] as number[] };
    for (let round = 0; round < ROUNDS; round += 1) {
      waits.bare.push(...(await typeInto(bare, 'input')));
      waits.title.push(...(await typeInto(form, '[data-field=jobTitles] input')));
      waits.country.push(...(await typeInto(form, '[data-field=countries] input')));
      waits.name.push(...(await typeInto(form, 'input.name')));
    }
    const base = quantile(waits.bare, 0.5);
    const beside = (where: string, values: number[]): Figure => ({
      ...{ name: `key to frame in a form of ${VALUES} values, ${where}, beside a bare input`, unit: 'ratio' },
      ...{ value: quantile(values, 0.5) / base, bar: 2 },
    });
    return [
      { name: 'key to frame in a bare input, median', value: base, bar: null, unit: 'ms' },
      beside('titles', waits.title),
      beside('countries', waits.country),
      beside('its name', waits.name),
    ];
  } finally {
    await browser.close();
    await internet.close();
  }
}

export const typingSpeed: Benchmark = { name: 'typing', run: measure };
