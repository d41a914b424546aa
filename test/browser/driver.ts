/** What the browser tests may do, the same in Chromium and Firefox. */

/** How long the drivers wait for what a browser is to do, before they say that it did not. A busy machine is slow. */
export const PATIENCE_MS = 20_000;

/** A page of the extension, or the real popup. Functions given to it run in that page. */
export interface Surface {
  evaluate<A extends unknown[], T>(run: (...args: A) => T | Promise<T>, ...args: A): Promise<T>;
  /** Waits until `run` gives something truthy and returns that. Fails after `PATIENCE_MS`, with the surface's text. */
  waitFor<A extends unknown[], T>(run: (...args: A) => T, ...args: A): Promise<T>;
  /** A real (trusted) click in the middle of the first element that matches. */
  click(selector: string): Promise<void>;
  /** Real (trusted) typing into whatever has the focus. */
  type(text: string): Promise<void>;
  /** A real key, by its `KeyboardEvent.key`; modifiers are held meanwhile. */
  press(key: string, ...modifiers: ('Control' | 'Shift' | 'Alt' | 'Meta')[]): Promise<void>;
  /** Brings it to the front, and gives it the keyboard. */
  focus(): Promise<void>;
  /** PNG bytes of what is visible. */
  screenshot(): Promise<Buffer>;
  close(): Promise<void>;
}

export interface WebPage {
  url(): string;
  evaluate<A extends unknown[], T>(run: (...args: A) => T | Promise<T>, ...args: A): Promise<T>;
  goto(url: string): Promise<void>;
  screenshot(): Promise<Buffer>;
  close(): Promise<void>;
}

export interface BrowserUnderTest {
  readonly name: 'chromium' | 'firefox';
  readonly version: string;
  /** `chrome-extension://…` or `moz-extension://…`, without a slash at the end. */
  readonly origin: string;
  /** Opens a tab and waits until its page has loaded. */
  open(url: string): Promise<WebPage>;
  /** Presses the toolbar button on a tab: opens the real popup and grants `activeTab`. */
  clickAction(page: WebPage): Promise<Surface>;
  /** The tab in which the extension itself opened one of its pages; waits until it has. */
  tabOpened(path: string): Promise<Surface>;
  /** Opens the panel beside the pages: Chrome's side panel, Firefox's sidebar. A person does so from the popup's menu. */
  openPanel(): Promise<Surface>;
  /** Opens a page of the extension in a tab of its own. */
  openExtensionPage(path: string): Promise<Surface>;
  /** Lets the next `permissions.request` for these origins, made by a real click, succeed without its prompt. */
  allowHosts(origins: readonly string[]): Promise<void>;
  /** Ends the background, as the browser does when it is idle; the next event starts it again. */
  stopBackground(): Promise<void>;
  close(): Promise<void>;
  /** Ends the browser with all its processes, as a power cut does. */
  kill(): void;
  /** Resolves once the browser has ended, by whomever. */
  closed(): Promise<void>;
}

export interface LaunchOptions {
  /** Folder of the built extension. */
  extension: string;
  /** A closed internet's proxy: everything else is refused. Left out, the browser goes where it likes. */
  proxyPort?: number;
  /** Shown on the machine's (or Xvfb's) display instead of headless. */
  display?: string;
  /** Leaves the page open that an installation opens. */
  welcome?: boolean;
  colorScheme?: 'light' | 'dark';
  /** BCP 47; the browser's interface language. */
  language?: string;
  profile?: string;
  /** The folder for what the browser saves; left out, it saves where it likes. */
  downloads?: string;
}
