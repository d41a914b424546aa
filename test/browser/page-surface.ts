/** A surface or web page that puppeteer can drive as a page: all but Firefox's popup. */
import type { Browser, KeyInput, Page } from 'puppeteer-core';
import { PATIENCE_MS, type Surface, type WebPage } from './driver.ts';

/** The tab that shows a URL, once there is one. @throws Error after `PATIENCE_MS`. */
export async function tabWith(browser: Browser, url: string): Promise<PageSurface> {
  for (const until = Date.now() + PATIENCE_MS; Date.now() < until; ) {
    const page = (await browser.pages()).find((one) => one.url().startsWith(url));
    if (page) return new PageSurface(page);
    await new Promise((resolve) => setTimeout(resolve, 25));
  }
  throw new Error(`No tab shows ${url}`);
}

export class PageSurface implements Surface, WebPage {
  readonly page: Page;
  constructor(page: Page) {
    this.page = page;
  }
  evaluate<A extends unknown[], T>(run: (...args: A) => T | Promise<T>, ...args: A): Promise<T> {
    return this.page.evaluate(run as (...args: unknown[]) => T | Promise<T>, ...args) as Promise<T>;
  }
  async waitFor<A extends unknown[], T>(run: (...args: A) => T, ...args: A): Promise<T> {
    try {
      const handle = await this.page.waitForFunction(
        run as (...args: unknown[]) => unknown,
        { timeout: PATIENCE_MS },
        ...args,
      );
      return (await handle.jsonValue()) as T;
    } catch (cause) {
      const text = await this.page.evaluate(() => document.body.textContent).catch(() => '(gone)');
      throw new Error(`Waited in vain for ${run}\nThe page shows:\n${text}`, { cause });
    }
  }
  async click(selector: string): Promise<void> {
    const locator = this.page.locator(selector).setTimeout(PATIENCE_MS);
    let pressed = false;
    locator.on('action', () => {
      pressed = true;
    });
    const left = new AbortController();
    const leave = () => left.abort();
    this.page.once('close', leave);
    try {
      await locator.click({ signal: left.signal });
    } catch (error) {
      // What closes its own page may do so before the browser has said that the button was let go.
      if (!pressed || !this.page.isClosed()) throw error;
    } finally {
      this.page.off('close', leave);
    }
  }
  type(text: string): Promise<void> {
    return this.page.keyboard.type(text);
  }
  async press(key: string, ...modifiers: KeyInput[]): Promise<void> {
    for (const modifier of modifiers) await this.page.keyboard.down(modifier);
    await this.page.keyboard.press(key as KeyInput);
    for (const modifier of modifiers.reverse()) await this.page.keyboard.up(modifier);
  }
  async focus(): Promise<void> {
    await this.page.bringToFront();
  }
  async screenshot(): Promise<Buffer> {
    return Buffer.from(await this.page.screenshot({ type: 'png' }));
  }
  async close(): Promise<void> {
    await this.page.close().catch(() => undefined);
  }
  url(): string {
    return this.page.url();
  }
  async goto(url: string): Promise<void> {
    await this.page.goto(url, { waitUntil: 'load' });
  }
}
