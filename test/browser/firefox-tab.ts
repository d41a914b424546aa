/** A tab of Firefox. WebDriver gives keys to its document, whatever has the focus; a person's keys go where the focus is. */
import type { KeyInput, Page } from 'puppeteer-core';
import type { BrowserWindow } from './browser-window.ts';
import { PageSurface } from './page-surface.ts';

/** More stops than the toolbar has. */
const MOST_STOPS = 30;

/**
 * Runs in Firefox's window: where the focus stands in the toolbar, walks on by one stop, and tells whether there is more of it
 * to walk through.
 */
async function walkThroughToolbar(shift: boolean): Promise<boolean> {
  const inPage = () => Services.focus.focusedElement === gBrowser.selectedBrowser;
  const before = Services.focus.focusedElement;
  if (inPage()) return false;
  const tip = Cc['@mozilla.org/text-input-processor;1'].createInstance(Ci.nsITextInputProcessor);
  if (!tip.beginInputTransactionForTests(window)) throw new Error('Firefox refused synthetic keys');
  const [held, key] = [new KeyboardEvent('', { key: 'Shift' }), new KeyboardEvent('', { key: 'Tab' })];
  if (shift) tip.keydown(held);
  tip.keydown(key);
  tip.keyup(key);
  if (shift) tip.keyup(held);
  // The page takes the focus in a process of its own.
  for (let tries = 0; Services.focus.focusedElement === before && tries < 100; tries += 1)
    await new Promise((resolve) => setTimeout(resolve, 10));
  return !inPage();
}

export class FirefoxTab extends PageSurface {
  readonly #window: BrowserWindow;
  constructor(page: Page, window: BrowserWindow) {
    super(page);
    this.#window = window;
  }

  /** Another part of the window may have the keyboard, though the tab is in front. */
  override async focus(): Promise<void> {
    await super.focus();
    await this.#window.run(() => gBrowser.selectedBrowser.focus(), []);
    await this.waitFor(() => document.hasFocus());
  }

  /** Tab leads beyond the last stop of the page into the browser's own toolbar, and through it back into the page. */
  override async press(key: string, ...modifiers: KeyInput[]): Promise<void> {
    await super.press(key, ...modifiers);
    if (key !== 'Tab') return;
    for (let stop = 0; await this.#window.run(walkThroughToolbar, [modifiers.includes('Shift')]); stop += 1)
      if (stop === MOST_STOPS) throw new Error('Firefox’s toolbar never ends');
  }
}
