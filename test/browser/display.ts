/** A display of its own (Xvfb with a window system), and real mouse and keyboard input into it (xdotool). */
import { type ChildProcess, execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import type { Readable } from 'node:stream';
import { promisify } from 'node:util';
import { pathOf } from '../../scripts/browsers.ts';
import { PATIENCE_MS, type Surface } from './driver.ts';

const execute = promisify(execFile);

/** Where the middle of an element is on the display. Runs in the page. */
const middleOf = (wanted: string): [x: number, y: number] => {
  const element = document.querySelector(wanted);
  element?.scrollIntoView({ block: 'center', behavior: 'instant' });
  const box = element?.getBoundingClientRect();
  if (!box) throw new Error(`Nothing matches ${wanted}`);
  const left = window.screenX + (window.outerWidth - window.innerWidth) / 2;
  const top = window.screenY + window.outerHeight - window.innerHeight;
  return [Math.round(left + box.left + box.width / 2), Math.round(top + box.top + box.height / 2)];
};

/** Whether an element has the pointer over it within so many milliseconds. Runs in the page. */
const hasPointerWithin = async (wanted: string, milliseconds: number): Promise<boolean> => {
  const isOver = () => document.querySelector(wanted)?.matches(':hover') === true;
  const until = Date.now() + milliseconds;
  while (!isOver() && Date.now() < until) await new Promise((resolve) => setTimeout(resolve, 20));
  return isOver();
};

export class Display {
  /** For the `DISPLAY` variable, e.g. `:99`. */
  readonly name: string;
  readonly #processes: ChildProcess[];

  private constructor(name: string, processes: ChildProcess[]) {
    this.name = name;
    this.#processes = processes;
  }

  /** Xvfb picks a free display and says which; openbox gives windows focus, without which no menu takes keys. */
  static async open(): Promise<Display> {
    const server = spawn(pathOf('xvfb'), ['-displayfd', '3', '-screen', '0', '1400x1000x24', '-nolisten', 'tcp'], {
      stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
    });
    const [number] = (await once(server.stdio[3] as Readable, 'data')) as [Buffer];
    const name = `:${number.toString().trim()}`;
    const desk = spawn(pathOf('openbox'), [], { stdio: 'ignore', env: { ...process.env, DISPLAY: name } });
    return new Display(name, [desk, server]);
  }

  /** One xdotool command, e.g. `key`, `Return`. https://www.semicomplete.com/projects/xdotool/ */
  async input(...words: (string | number)[]): Promise<string> {
    const env = { ...process.env, DISPLAY: this.name };
    const { stdout } = await execute(pathOf('xdotool'), words.map(String), { env });
    return stdout.trim();
  }

  async key(...keys: string[]): Promise<void> {
    await this.input('key', '--clearmodifiers', ...keys);
  }

  /**
   * Clicks (1 left, 3 right) on the middle of the first element of a page that matches, once the pointer stands on it: a
   * page that is still filling moves what was aimed at.
   */
  async click(page: Surface, selector: string, button: 1 | 3 = 1): Promise<void> {
    const until = Date.now() + PATIENCE_MS;
    do {
      if (Date.now() > until) throw new Error(`The pointer never stood on ${selector}`);
      const [x, y] = await page.evaluate(middleOf, selector);
      await this.input('mousemove', x ?? 0, y ?? 0);
    } while (!(await page.evaluate(hasPointerWithin, selector, 500)));
    await this.input('click', button);
  }

  /** Does something that opens a native window (a menu, a prompt), and waits until that window is there. */
  async opens(what: () => Promise<void>): Promise<void> {
    const before = new Set(await this.#windows());
    await what();
    const until = Date.now() + PATIENCE_MS;
    while ((await this.#windows()).every((window) => before.has(window))) {
      if (Date.now() > until) throw new Error('No window opened');
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  }

  async #windows(): Promise<string[]> {
    for (const until = Date.now() + PATIENCE_MS; ; ) {
      try {
        return (await this.input('search', '--onlyvisible', '--name', '.*')).split('\n');
      } catch (error) {
        // One of them closed while xdotool went from window to window: then they are looked for again.
        if (!/BadWindow/.test(String(error)) || Date.now() > until) throw error;
      }
    }
  }

  async close(): Promise<void> {
    for (const process of this.#processes) {
      const gone = once(process, 'exit');
      if (process.kill()) await gone;
    }
  }
}
