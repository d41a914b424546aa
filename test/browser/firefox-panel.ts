/**
 * The popup in Firefox's toolbar panel. WebDriver does not list it, so functions reach it as frame scripts through the
 * panel's message manager, and keys and clicks are made by Firefox's own input synthesis, which makes trusted events.
 */
import type { BrowserWindow } from './browser-window.ts';
import { PATIENCE_MS, type Surface } from './driver.ts';

const POPUP = '.webextension-popup-browser';
/** Stands in a document of its own inside the window's. */
const SIDEBAR = '#webext-panels-browser';

/** Runs in Firefox's window: hands a frame script to the panel and waits for its answer. */
async function inPanel(selector: string, script: string): Promise<string> {
  const beside = document.querySelector<HTMLIFrameElement>('#sidebar')?.contentDocument;
  const panel = document.querySelector<PanelBrowser>(selector) ?? beside?.querySelector<PanelBrowser>(selector);
  if (!panel) throw new Error('The popup is closed');
  const name = `icepick-${crypto.randomUUID()}`;
  return new Promise<string>((resolve, reject) => {
    const stop = () => {
      clearTimeout(timer);
      panel.messageManager.removeMessageListener(name, listener);
    };
    const listener = ({ data }: { data: string }) => {
      stop();
      resolve(data);
    };
    // A script given to a panel that Firefox is just exchanging for another is lost without a word.
    const timer = setTimeout(() => {
      stop();
      reject(new Error('The popup did not answer'));
    }, 2_000);
    panel.messageManager.addMessageListener(name, listener);
    const answer = `(value) => sendAsyncMessage(${JSON.stringify(name)}, JSON.stringify(value))`;
    const source = `(async () => (${script}))().then((value) => (${answer})({ value }), (error) => (${answer})({ error: String(error) }));`;
    panel.messageManager.loadFrameScript(`data:text/javascript;charset=utf-8,${encodeURIComponent(source)}`, false);
  });
}

/** Runs in Firefox's window. */
function focusBeside(selector: string): void {
  const beside = document.querySelector<HTMLIFrameElement>('#sidebar')?.contentDocument;
  const panel = beside?.querySelector<HTMLElement>(selector);
  if (panel && beside?.activeElement !== panel) panel.focus();
}

export class PanelSurface implements Surface {
  readonly #window: BrowserWindow;
  readonly #selector: string;
  private constructor(window: BrowserWindow, selector: string) {
    this.#window = window;
    this.#selector = selector;
  }

  /** Waits until the panel shows its page. */
  static async opened(window: BrowserWindow): Promise<PanelSurface> {
    const surface = new PanelSurface(window, POPUP);
    await surface.waitFor(() => location.protocol === 'moz-extension:' && document.readyState === 'complete');
    return surface;
  }

  /** Opens the sidebar, and waits until it shows its page. */
  static async sidebar(window: BrowserWindow, extension: string): Promise<PanelSurface> {
    await window.run(
      (id) => {
        // Not awaited: it settles when the sidebar is shown, which is waited for below.
        SidebarController.show(`${id.toLowerCase().replace(/[^a-z0-9_-]/g, '_')}-sidebar-action`);
      },
      [extension],
    );
    const surface = new PanelSurface(window, SIDEBAR);
    await surface.waitFor(() => location.protocol === 'moz-extension:' && document.readyState === 'complete');
    return surface;
  }

  async evaluate<A extends unknown[], T>(run: (...args: A) => T | Promise<T>, ...args: A): Promise<T> {
    // With the page's own rights and objects: the browser's API, too, takes nothing from a more privileged script.
    const inPage = `(async () => JSON.stringify({ value: await (${run})(...${JSON.stringify(args)}) }))()`;
    const json = await this.#script<string>(
      `Cu.evalInSandbox(${JSON.stringify(inPage)}, new Cu.Sandbox(content, { sandboxPrototype: content, sameZoneAs: content, wantXrays: false }))`,
    );
    return (JSON.parse(json) as { value: T }).value;
  }

  async waitFor<A extends unknown[], T>(run: (...args: A) => T, ...args: A): Promise<T> {
    const until = Date.now() + PATIENCE_MS;
    let last: unknown;
    do {
      try {
        const value = await this.evaluate(run, ...args);
        if (value) return value;
      } catch (error) {
        last = error;
      }
      await new Promise((resolve) => setTimeout(resolve, 25));
    } while (Date.now() < until);
    const text = await this.evaluate(() => document.body.textContent).catch(() => '(closed)');
    throw new Error(`Waited in vain for ${run}\nThe popup shows:\n${text}`, { cause: last });
  }

  async click(selector: string): Promise<void> {
    await this.waitFor((wanted) => document.querySelector(wanted) !== null, selector);
    await this.#script(
      `(() => {
        const element = content.document.querySelector(${JSON.stringify(selector)});
        element.scrollIntoView({ block: 'center', behavior: 'instant' });
        const { left, top, width, height } = element.getBoundingClientRect();
        const [x, y] = [left + width / 2, top + height / 2];
        for (const type of ['mousemove', 'mousedown', 'mouseup'])
          content.synthesizeMouseEvent(type, x, y, { button: 0, clickCount: type === 'mousemove' ? 0 : 1 });
      })()`,
    );
  }

  async type(text: string): Promise<void> {
    for (const character of text) await this.press(character);
  }

  async press(key: string, ...modifiers: string[]): Promise<void> {
    await this.focus();
    await this.#script(
      `(() => {
        const tip = Cc['@mozilla.org/text-input-processor;1'].createInstance(Ci.nsITextInputProcessor);
        if (!tip.beginInputTransactionForTests(content)) throw new Error('Firefox refused synthetic keys');
        const held = ${JSON.stringify(modifiers)}.map((key) => new content.KeyboardEvent('', { key }));
        const event = new content.KeyboardEvent('', { key: ${JSON.stringify(key)} });
        for (const modifier of held) tip.keydown(modifier);
        tip.keydown(event);
        tip.keyup(event);
        for (const modifier of held) tip.keyup(modifier);
      })()`,
    );
  }

  /** A person gets into the sidebar by F6; a popup has the keyboard by itself. */
  async focus(): Promise<void> {
    if (this.#selector === SIDEBAR) await this.#window.run(focusBeside, [SIDEBAR]);
  }

  async screenshot(): Promise<Buffer> {
    const url = await this.#window.run(
      async (selector) => {
        const panel = document.querySelector<PanelBrowser>(selector);
        if (!panel) throw new Error('The popup is closed');
        const picture = await panel.browsingContext.currentWindowGlobal.drawSnapshot(null, 1, 'white');
        const canvas = document.createElementNS('http://www.w3.org/1999/xhtml', 'canvas') as HTMLCanvasElement;
        Object.assign(canvas, { width: picture.width, height: picture.height });
        canvas.getContext('2d')?.drawImage(picture, 0, 0);
        return canvas.toDataURL('image/png');
      },
      [this.#selector],
    );
    return Buffer.from(url.slice(url.indexOf(',') + 1), 'base64');
  }

  async close(): Promise<void> {
    if (this.#selector === POPUP) return PanelSurface.closeAny(this.#window);
    // Left open it would be walked through by whoever presses Tab in a tab later on.
    await this.#window.run(() => SidebarController.hide(), []);
  }

  /** Closes the panel if one is open, and waits until it has gone: pressing the button meanwhile would do nothing. */
  static async closeAny(window: BrowserWindow): Promise<void> {
    const isGone = (selector: string) => {
      const panel = document.querySelector(selector)?.closest('panel') as
        | (Element & { hidePopup(): void })
        | null
        | undefined;
      panel?.hidePopup();
      return !panel;
    };
    while (!(await window.run(isGone, [POPUP]).catch(() => false))) {
      await new Promise((resolve) => setTimeout(resolve, 25));
    }
  }

  async #script<T>(script: string): Promise<T> {
    const json = await this.#window.run(inPanel, [this.#selector, script]);
    const answer = JSON.parse(json) as { value: T } | { error: string };
    if ('error' in answer) throw new Error(`In the popup: ${answer.error}`);
    return answer.value;
  }
}
