/** What a person does with Icepick, step by step, through the real surfaces. Used by tests, the tour and the pictures. */
import type { BrowserUnderTest, Surface, WebPage } from './driver.ts';

/** Presses the toolbar button on a page and waits for the form. */
export async function openForm(browser: BrowserUnderTest, page: WebPage): Promise<Surface> {
  const popup = await browser.clickAction(page);
  await popup.waitFor(() => document.querySelector('[data-state="editing"]'));
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
