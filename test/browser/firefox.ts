/**
 * Drives a real Firefox (puppeteer over WebDriver BiDi). The toolbar button and the popup's panel belong to the
 * browser's own window, which BiDi reaches in its `chrome` scope when Firefox runs with `--remote-allow-system-access`.
 */
import puppeteer, { type Browser } from 'puppeteer-core';
import { findFirefox } from '../../scripts/browsers.ts';
import { BrowserWindow } from './browser-window.ts';
import { type BrowserUnderTest, type LaunchOptions, PATIENCE_MS, type Surface, type WebPage } from './driver.ts';
import { PanelSurface } from './firefox-panel.ts';
import { FirefoxTab } from './firefox-tab.ts';
import { killGroup } from './kill-group.ts';
import { PageSurface } from './page-surface.ts';

/** Gecko id of the extension (wxt.config.ts) and the origin that the tests give it. */
const GECKO_ID = 'icepick@icepick.app';
const UUID = '1ce91c4a-0000-4000-8000-00000000f0f0';

const throughProxy = (port: number): Record<string, string | number | boolean> => ({
  'network.proxy.type': 1,
  'network.proxy.http': '127.0.0.1',
  'network.proxy.http_port': port,
  'network.proxy.ssl': '127.0.0.1',
  'network.proxy.ssl_port': port,
  'network.proxy.allow_hijacking_localhost': true,
});

const savingTo = (folder: string): Record<string, string | number | boolean> => ({
  'browser.download.folderList': 2,
  'browser.download.dir': folder,
  // The first file that is saved would open a panel over the page.
  'browser.download.alwaysOpenPanel': false,
});

const preferences = (options: LaunchOptions): Record<string, string | number | boolean> => ({
  ...(options.proxyPort === undefined ? {} : throughProxy(options.proxyPort)),
  ...(options.downloads === undefined ? {} : savingTo(options.downloads)),
  'extensions.webextensions.uuids': JSON.stringify({ [GECKO_ID]: UUID }),
  // A request for an optional permission, made by a real click, is granted without its prompt.
  'extensions.webextOptionalPermissionPrompts': false,
  // A temporary extension is installed anew with every start; what it stored in a profile stays, as an installed one's does.
  'extensions.webextensions.keepStorageOnUninstall': true,
  'extensions.webextensions.keepUuidOnUninstall': true,
  'ui.systemUsesDarkTheme': options.colorScheme === 'dark' ? 1 : 0,
  'layout.css.prefers-color-scheme.content-override': options.colorScheme === 'dark' ? 0 : 1,
  'browser.theme.content-theme': options.colorScheme === 'dark' ? 0 : 1,
});

export class Firefox implements BrowserUnderTest {
  readonly name = 'firefox';
  readonly version: string;
  readonly origin = `moz-extension://${UUID}`;
  readonly browser: Browser;
  readonly window: BrowserWindow;

  private constructor(browser: Browser, version: string, window: BrowserWindow) {
    this.browser = browser;
    this.version = version;
    this.window = window;
  }

  static async launch(options: LaunchOptions): Promise<Firefox> {
    const browser = await puppeteer.launch({
      browser: 'firefox',
      executablePath: findFirefox(),
      headless: options.display === undefined,
      acceptInsecureCerts: options.proxyPort !== undefined,
      defaultViewport: null,
      ...(options.profile ? { userDataDir: options.profile } : {}),
      ...(options.display ? { env: { ...process.env, DISPLAY: options.display } } : {}),
      args: ['--remote-allow-system-access', '--width=1280', '--height=900'],
      extraPrefsFirefox: preferences(options),
    });
    try {
      await browser.installExtension(options.extension);
      return new Firefox(browser, await browser.version(), await BrowserWindow.of(browser));
    } catch (error) {
      await browser.close();
      throw error;
    }
  }

  async open(url: string): Promise<PageSurface> {
    const page = new FirefoxTab(await this.browser.newPage(), this.window);
    await page.goto(url);
    return page;
  }

  async clickAction(page: WebPage): Promise<Surface> {
    if (!(page instanceof PageSurface)) throw new TypeError('The page belongs to another browser');
    await page.page.bringToFront();
    await PanelSurface.closeAny(this.window);
    await this.window.run(
      (id) => {
        const { ExtensionParent } = ChromeUtils.importESModule('resource://gre/modules/ExtensionParent.sys.mjs');
        const { extension } = WebExtensionPolicy.getByID(id);
        // Not awaited: it settles when the panel is shown, which `opened` waits for.
        ExtensionParent.apiManager.global.browserActionFor(extension).triggerAction(window);
      },
      [GECKO_ID],
    );
    return PanelSurface.opened(this.window);
  }

  /** WebDriver does not list the tab: its address is taken over into one that it does. */
  async tabOpened(path: string): Promise<PageSurface> {
    const prefix = `${this.origin}/${path}`;
    for (const until = Date.now() + PATIENCE_MS; Date.now() < until; ) {
      const url = await this.window.run(
        (wanted) => {
          const { spec } = gBrowser.selectedBrowser.currentURI;
          if (!spec.startsWith(wanted)) return null;
          gBrowser.removeCurrentTab();
          return spec;
        },
        [prefix],
      );
      if (url !== null) return this.openExtensionPage(url.slice(this.origin.length + 1));
      await new Promise((resolve) => setTimeout(resolve, 25));
    }
    throw new Error(`No tab shows ${prefix}`);
  }

  async openPanel(): Promise<Surface> {
    await PanelSurface.closeAny(this.window);
    return PanelSurface.sidebar(this.window, GECKO_ID);
  }

  /** Firefox never reports the load of an extension page as finished, so the page itself is asked. */
  async openExtensionPage(path: string): Promise<PageSurface> {
    const page = new FirefoxTab(await this.browser.newPage(), this.window);
    const url = `${this.origin}/${path}`;
    await page.page.goto(url, { timeout: 1_000, waitUntil: 'load' }).catch(() => undefined);
    await page.waitFor((wanted) => location.href.startsWith(wanted) && document.readyState === 'complete', url);
    return page;
  }

  /** Nothing to do: the preference above answers every prompt. */
  async allowHosts(): Promise<void> {}

  async stopBackground(): Promise<void> {
    await this.window.run(
      async (id) => {
        const { extension } = WebExtensionPolicy.getByID(id);
        await extension.terminateBackground({ ignoreDevToolsAttached: true });
      },
      [GECKO_ID],
    );
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
}
