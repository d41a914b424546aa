/** Drives a real Chromium (puppeteer over a pipe), with the extension installed as a person would have it. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import puppeteer, { type Browser, type Page, type Target } from 'puppeteer-core';
import { findChromium } from '../../scripts/browsers.ts';
import { type BrowserUnderTest, type LaunchOptions, PATIENCE_MS, type WebPage } from './driver.ts';
import { chooseCommand } from './keyboard.ts';
import { killGroup } from './kill-group.ts';
import { PageSurface, tabWith } from './page-surface.ts';
import { closeWelcome } from './welcome-tab.ts';

const ARGUMENTS = [
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-quic',
  '--disable-gpu',
];

const throughProxy = (port: number): string[] => [
  `--proxy-server=http://127.0.0.1:${port}`,
  // Without it, loopback addresses would go round the proxy.
  '--proxy-bypass-list=<-loopback>',
  '--ignore-certificate-errors',
];

export class Chromium implements BrowserUnderTest {
  readonly name = 'chromium';
  readonly version: string;
  readonly origin: string;
  readonly browser: Browser;
  readonly #id: string;

  private constructor(browser: Browser, version: string, id: string) {
    this.browser = browser;
    this.version = version;
    this.#id = id;
    this.origin = `chrome-extension://${id}`;
  }

  static async launch(options: LaunchOptions): Promise<Chromium> {
    const language = options.language ?? 'en';
    const fresh = options.profile === undefined || !existsSync(join(options.profile, 'Default'));
    const browser = await puppeteer.launch({
      executablePath: findChromium(),
      headless: options.display === undefined,
      pipe: true,
      enableExtensions: true,
      defaultViewport: null,
      ...(options.profile ? { userDataDir: options.profile } : {}),
      ...(options.downloads ? { downloadBehavior: { policy: 'allow', downloadPath: options.downloads } } : {}),
      env: { ...process.env, LANGUAGE: language, ...(options.display ? { DISPLAY: options.display } : {}) },
      args: [
        ...ARGUMENTS,
        ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
        ...(options.proxyPort === undefined ? [] : throughProxy(options.proxyPort)),
        `--lang=${language}`,
        '--window-size=1280,900',
        // The headless screen is 800 × 600 by itself, on which no whole popup fits.
        '--screen-info={1600x1200}',
        ...(options.colorScheme === 'dark' ? ['--force-dark-mode'] : []),
      ],
    });
    try {
      const id = await browser.installExtension(options.extension);
      if (!options.welcome) await closeWelcome(browser, fresh);
      return new Chromium(browser, await browser.version(), id);
    } catch (error) {
      await browser.close();
      throw error;
    }
  }

  async open(url: string): Promise<PageSurface> {
    const page = new PageSurface(await this.browser.newPage());
    await page.goto(url);
    return page;
  }

  /** The popup that something else than `clickAction` opens: start waiting before it does. */
  async popupToOpen(): Promise<PageSurface> {
    return new PageSurface(await this.#waitForPage(`${this.origin}/popup.html`));
  }

  async clickAction(page: WebPage): Promise<PageSurface> {
    if (!(page instanceof PageSurface)) throw new TypeError('The page belongs to another browser');
    await page.page.bringToFront();
    const extension = (await this.browser.extensions()).get(this.#id);
    if (!extension) throw new Error('The extension is not installed');
    const opened = this.popupToOpen();
    await extension.triggerAction(page.page);
    return opened;
  }

  tabOpened(path: string): Promise<PageSurface> {
    return tabWith(this.browser, `${this.origin}/${path}`);
  }

  /** Only a person's own click opens it, so it is opened from the popup, by the keyboard. */
  async openPanel(): Promise<PageSurface> {
    const before = new Set(this.browser.targets());
    const target = this.browser.targets().find((it) => it.url() === `${this.origin}/popup.html`);
    if (!target) throw new Error('The side panel opens from the popup');
    const popup = new PageSurface(await target.asPage());
    await chooseCommand(popup, '.bar .menu-root button', 'open-panel');
    const opened = await this.browser.waitForTarget(
      (it) => !before.has(it) && it.url().startsWith(`${this.origin}/sidepanel.html`),
      { timeout: PATIENCE_MS },
    );
    return new PageSurface(await opened.asPage());
  }

  async openExtensionPage(path: string): Promise<PageSurface> {
    const page = await this.browser.newPage();
    await page.goto(`${this.origin}/${path}`, { waitUntil: 'load' });
    return new PageSurface(page);
  }

  /** Chrome does not ask again for a host that was allowed on its own extensions page. */
  async allowHosts(origins: readonly string[]): Promise<void> {
    const page = await this.browser.newPage();
    await page.goto(`chrome://extensions/?id=${this.#id}`);
    await page.evaluate(
      async (id, hosts) => {
        interface DeveloperPrivate {
          addHostPermission(id: string, host: string): Promise<void>;
        }
        const { chrome } = globalThis as unknown as { chrome: { developerPrivate: DeveloperPrivate } };
        for (const host of hosts) await chrome.developerPrivate.addHostPermission(id, host);
      },
      this.#id,
      origins.map((origin) => `${origin}/*`),
    );
    await page.close();
  }

  async stopBackground(): Promise<void> {
    const target = this.browser.targets().find((candidate) => this.#isWorker(candidate));
    if (!target) return;
    const session = await this.browser.target().createCDPSession();
    const gone = new Promise<void>((resolve) => {
      this.browser.on('targetdestroyed', (destroyed) => destroyed === target && resolve());
    });
    const { targetInfos } = await session.send('Target.getTargets');
    const info = targetInfos.find(({ type, url }) => type === 'service_worker' && url.startsWith(this.origin));
    if (info) {
      await session.send('Target.closeTarget', { targetId: info.targetId });
      await gone;
    }
    await session.detach();
  }

  async close(): Promise<void> {
    await this.browser.close();
  }

  kill(): void {
    killGroup(this.browser);
  }

  closed(): Promise<void> {
    return new Promise((resolve) => {
      this.browser.once('disconnected', () => resolve());
    });
  }

  #isWorker(target: Target): boolean {
    return target.type() === 'service_worker' && target.url().startsWith(this.origin);
  }

  async #waitForPage(url: string): Promise<Page> {
    const before = new Set(this.browser.targets());
    const target = await this.browser.waitForTarget((it) => !before.has(it) && it.url().startsWith(url), {
      timeout: PATIENCE_MS,
    });
    return target.asPage();
  }
}
