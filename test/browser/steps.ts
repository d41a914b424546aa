/** What a person does with Icepick, step by step, through the real surfaces. Used by tests, the tour and the pictures. */
import { KASHEW_ACCOUNT, WARM_AI_ACCOUNT } from '../sandbox/accounts.ts';
import { ask } from './ask.ts';
import type { BrowserUnderTest, Surface, WebPage } from './driver.ts';

/** Presses the toolbar button on a page and waits for the form, and for what the page yields. */
export async function openForm(browser: BrowserUnderTest, page: WebPage): Promise<Surface> {
  const popup = await browser.clickAction(page);
  await popup.waitFor(() => document.querySelector('[data-state="editing"]:not([data-page="reading"])'));
  return popup;
}

/** The same, leaving behind whatever profile stood there before. */
export async function openNewForm(browser: BrowserUnderTest, page: WebPage): Promise<Surface> {
  const popup = await browser.clickAction(page);
  await popup.waitFor(() => document.querySelector('[data-page="read"], [data-page="unreadable"]'));
  if (await popup.evaluate(() => document.querySelector('[data-action="start-new"]') !== null)) {
    await popup.click('[data-action="start-new"]');
    await popup.waitFor(() => document.querySelector('[data-action="start-new"]') === null);
  }
  await waitForPhase(popup, 'editing');
  return popup;
}

/** The values of a list field, as the form shows them. */
export const tokens = (surface: Surface, field: string): Promise<string[]> =>
  surface.evaluate(
    (name) =>
      [...document.querySelectorAll<HTMLElement>(`[data-field="${name}"] [data-token]`)].map(
        (token) => token.dataset.value ?? '',
      ),
    field,
  );

export async function addToken(surface: Surface, field: string, text: string): Promise<void> {
  await surface.click(`[data-field="${field}"] input`);
  await surface.type(text);
  await surface.press('Enter');
}

/** Chooses an option of a `<select>` as a person would with the keyboard's help. */
export async function choose(surface: Surface, selector: string, value: string): Promise<void> {
  await surface.evaluate(
    (wanted, option) => {
      const select = document.querySelector<HTMLSelectElement>(wanted);
      if (!select) throw new Error(`Nothing matches ${wanted}`);
      select.value = option;
      select.dispatchEvent(new Event('input', { bubbles: true }));
      select.dispatchEvent(new Event('change', { bubbles: true }));
    },
    selector,
    value,
  );
}

/** Waits until the popup is in a phase: reading, editing, sending, delivered, failed or unsure. */
export const waitForPhase = (surface: Surface, phase: string): Promise<unknown> =>
  surface.waitFor((wanted) => document.querySelector(`[data-state="${wanted}"]`) !== null, phase);

export const deliver = (surface: Surface): Promise<void> =>
  surface.click('[data-action="deliver"]:not([aria-disabled])');

/** The same, where a profile like it is on this device already: the form asks first. */
export async function deliverAnyway(surface: Surface): Promise<void> {
  await deliver(surface);
  await surface.click('[data-action="send-anyway"]');
}

/** The deliveries that can still be undone. */
export async function held(surface: Surface): Promise<string[]> {
  const { deliveries } = await ask(surface, 'delivery.page', { filter: 'all', before: null, limit: 200 });
  return deliveries.filter(({ state }) => state === 'held').map(({ id }) => id);
}

/** Sends them now: those seconds have a test of their own (`outbox.test.ts`). */
export async function sendHeld(surface: Surface): Promise<void> {
  for (const deliveryId of await held(surface)) await ask(surface, 'delivery.retry', { deliveryId });
}

/** What the form has just sent goes without the seconds in which it could be undone, and is delivered. */
export async function delivered(surface: Surface): Promise<void> {
  await surface.waitFor(() => document.querySelector('[data-action="undo-delivery"], [data-state="delivered"]'));
  await sendHeld(surface);
  await waitForPhase(surface, 'delivered');
}

/** Accounts that the sandbox knows by itself (`test/sandbox/accounts.ts`). */
export const SANDBOX = {
  kashew: { apiKey: KASHEW_ACCOUNT.key },
  warmAi: { accessKey: WARM_AI_ACCOUNT.accessKey, user: 'usr_abc123', product: 'prod_xyz789', label: 'Pipeline' },
} as const;

/** Waits until a provider's card in the options is in a state ("good", "bad", "wait", "none") and returns its line. */
export const waitForAccount = (options: Surface, provider: string, state: string): Promise<string> =>
  options.waitFor(
    (id, wanted) => {
      const line = document.querySelector(`[data-provider="${id}"] [data-account-state="${wanted}"]`);
      return document.querySelector(`[data-provider="${id}"] [aria-busy]`) ? '' : (line?.textContent ?? '');
    },
    provider,
    state,
  );

export async function enterCredential(options: Surface, provider: string, id: string, text: string): Promise<void> {
  await options.click(`[data-provider="${provider}"] [data-credential="${id}"] input`);
  await options.type(text);
}

export const saveAccount = (options: Surface, provider: string): Promise<void> =>
  options.click(`[data-provider="${provider}"] [data-action="save"]`);

/** Connects Kashew in the options, and returns what the card says then. */
export async function connectKashew(browser: BrowserUnderTest, options: Surface): Promise<string> {
  await browser.allowHosts(['https://kashew.ai']);
  await enterCredential(options, 'kashew', 'apiKey', SANDBOX.kashew.apiKey);
  await saveAccount(options, 'kashew');
  return waitForAccount(options, 'kashew', 'good');
}

/** Connects Warm AI: the key first, then the user that the check offers and a product. */
export async function connectWarmAi(browser: BrowserUnderTest, options: Surface): Promise<string> {
  const { accessKey, user, product, label } = SANDBOX.warmAi;
  const card = '[data-provider="warm-ai"]';
  await browser.allowHosts(['https://api.warmai.uk']);
  await enterCredential(options, 'warm-ai', 'accessKey', accessKey);
  await saveAccount(options, 'warm-ai');
  await waitForAccount(options, 'warm-ai', 'good');
  await choose(options, `${card} [data-setting="user"] select`, user);
  await options.click(`${card} [data-setting="products"] input:nth-of-type(1)`);
  await options.type(product);
  await options.click(`${card} [data-setting="products"] input:nth-of-type(2)`);
  await options.type(label);
  await options.click(`${card} [data-action="add-item"]`);
  await saveAccount(options, 'warm-ai');
  return options.waitFor(() => {
    const line = document.querySelector('[data-provider="warm-ai"] [data-account-state="good"]')?.textContent ?? '';
    return line.includes('Maren Oduya') ? line : '';
  });
}
