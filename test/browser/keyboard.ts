/** The whole of Icepick by the keyboard alone: what a person without a mouse does, on whatever surface. */
import { expect } from 'vitest';
import type { Surface } from './driver.ts';

/** More stops than any surface has: beyond them the thing cannot be reached. */
const MOST_STOPS = 120;

/** Presses Tab until the focus stands on what is meant, and tells how often. @throws Error where it never does. */
export async function reach(surface: Surface, selector: string): Promise<number> {
  const isThere = () => surface.evaluate((wanted) => document.activeElement?.matches(wanted) === true, selector);
  await surface.waitFor((wanted) => document.querySelector(wanted) !== null, selector);
  for (let stop = 0; stop < MOST_STOPS; stop += 1) {
    if (await isThere()) return stop;
    await surface.press('Tab');
  }
  const last = await surface.evaluate(() => document.activeElement?.outerHTML.slice(0, 200) ?? 'nothing');
  throw new Error(`Tab never reaches ${selector}; last it stood on ${last}`);
}

/** Reaches something by Tab, and presses it. */
export async function press(surface: Surface, selector: string): Promise<void> {
  const stops = await reach(surface, selector);
  // Whoever came by Tab has to see where the focus is.
  if (stops > 0)
    expect(
      await surface.evaluate(() => {
        const focused = document.activeElement;
        if (!focused) return false;
        const { outlineStyle, boxShadow } = getComputedStyle(focused);
        const holder = getComputedStyle(focused.parentElement ?? focused);
        return (
          outlineStyle !== 'none' ||
          boxShadow !== 'none' ||
          holder.outlineStyle !== 'none' ||
          holder.boxShadow !== 'none'
        );
      }),
      `the focus shows on ${selector}`,
    ).toBe(true);
  await surface.press('Enter');
}

/** Opens a menu by its button, walks to a command, and chooses it. */
export async function chooseCommand(surface: Surface, button: string, command: string): Promise<void> {
  await press(surface, button);
  await surface.waitFor(
    (wanted) => document.querySelector(`[role=menu] [data-action="${wanted}"]:not([aria-disabled])`) !== null,
    command,
  );
  let at: string | undefined;
  for (let step = 0; step < 30; step += 1) {
    at = await surface.evaluate(() => (document.activeElement as HTMLElement | null)?.dataset.action);
    if (at === command) {
      // Where it leads elsewhere, the surface may be gone before the key is up again.
      await surface.press('Enter').catch(() => undefined);
      return;
    }
    await surface.press('ArrowDown');
  }
  const menu = await surface.evaluate(() => document.querySelector('[role=menu]')?.textContent ?? 'closed');
  throw new Error(
    `The menu has no ${command} to walk to; it was ${menu}, and the focus stood on ${at ?? 'something else'}`,
  );
}

/** Chooses an option of a select by typing how it begins. */
export async function select(surface: Surface, selector: string, letter: string, value: string): Promise<void> {
  await reach(surface, selector);
  await surface.press(letter);
  await surface.waitFor(
    (wanted, chosen) => document.querySelector<HTMLSelectElement>(wanted)?.value === chosen,
    selector,
    value,
  );
}
