/** Firefox's own window, reached through WebDriver BiDi's `chrome` scope. */
import type { Browser } from 'puppeteer-core';

interface BidiConnection {
  send(method: string, parameters: object): Promise<{ result: unknown }>;
}
interface ContextTree {
  contexts: { context: string; url: string }[];
}
type Evaluation =
  | { type: 'success'; result: { type: string; value?: string } }
  | { type: 'exception'; exceptionDetails: { text: string } };

export class BrowserWindow {
  readonly #connection: BidiConnection;
  readonly #context: string;

  private constructor(connection: BidiConnection, context: string) {
    this.#connection = connection;
    this.#context = context;
  }

  static async of(browser: Browser): Promise<BrowserWindow> {
    // Not part of puppeteer's public types: its own BiDi connection, for the one scope that it does not model.
    const { connection } = browser as unknown as { connection: BidiConnection };
    const { result } = await connection.send('browsingContext.getTree', { 'moz:scope': 'chrome' });
    const own = (result as ContextTree).contexts.find(({ url }) => url.startsWith('chrome://browser/content/browser'));
    if (!own) throw new Error('Firefox shows no browser window (is --remote-allow-system-access set?)');
    return new BrowserWindow(connection, own.context);
  }

  /**
   * Runs an async function in the window, with JSON arguments and a JSON answer. While Firefox exchanges the browser
   * inside its panel it loses an answer now and then: without one within 3 s this throws, and may be asked again.
   */
  async run<A extends unknown[], T>(body: (...args: A) => T | Promise<T>, args: A): Promise<T> {
    const asked = this.#connection.send('script.evaluate', {
      expression: `(async () => JSON.stringify({ value: await (${body})(...${JSON.stringify(args)}) }))()`,
      target: { context: this.#context },
      awaitPromise: true,
      userActivation: true,
    });
    let timer: ReturnType<typeof setTimeout> | undefined;
    const late = new Promise<never>((_resolve, reject) => {
      timer = setTimeout(() => reject(new Error('Firefox’s window did not answer')), 3_000);
    });
    const { result } = await Promise.race([asked, late]).finally(() => clearTimeout(timer));
    const evaluation = result as Evaluation;
    if (evaluation.type === 'exception') throw new Error(`In Firefox's window: ${evaluation.exceptionDetails.text}`);
    return (JSON.parse(evaluation.result.value ?? '{}') as { value: T }).value;
  }
}
