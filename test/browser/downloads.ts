/** A folder for what a browser under test saves, so that nothing lands in the folder of the person who runs the tests. */
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PATIENCE_MS } from './driver.ts';

export interface Saved {
  path: string;
  text: string;
}

/** Both browsers write beside the file first: Chromium as `.crdownload`, Firefox as `.part` with an empty file of the last name. */
const UNFINISHED = /\.(?:crdownload|part)$/;

export class Downloads {
  readonly folder = mkdtempSync(join(tmpdir(), 'icepick-downloads-'));
  /** Out of the browser's way, which writes over a file of the same name. */
  readonly #taken = join(this.folder, 'taken');

  /** The next file that is saved, once it is whole. @throws Error after `PATIENCE_MS`. */
  async next(): Promise<Saved> {
    for (const until = Date.now() + PATIENCE_MS; Date.now() < until; ) {
      const names = readdirSync(this.folder).filter((name) => join(this.folder, name) !== this.#taken);
      const [name] = names;
      if (name && !names.some((one) => UNFINISHED.test(one)) && statSync(join(this.folder, name)).size > 0) {
        mkdirSync(this.#taken, { recursive: true });
        const path = join(mkdtempSync(join(this.#taken, '-')), name);
        renameSync(join(this.folder, name), path);
        return { path, text: readFileSync(path, 'utf8') };
      }
      await new Promise((resolve) => setTimeout(resolve, 25));
    }
    throw new Error('Nothing was saved');
  }

  /** With all that it holds. */
  remove(): void {
    rmSync(this.folder, { recursive: true, force: true });
  }
}
