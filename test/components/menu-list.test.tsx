/** The focus of a menu: whoever opens one by the keyboard may press the next key before anything is painted. */
import { parseHTML } from 'linkedom';
import { options, render } from 'preact';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { type MenuItem, MenuList } from '../../components/MenuList.tsx';

const item = (id: string, disabled = false): MenuItem => ({ id, label: id, run: () => undefined, disabled });
const anchor = { current: null };

let focused: Element | null = null;
const main = (): HTMLElement => document.querySelector('main') as HTMLElement;
const draw = (...items: MenuItem[]): void =>
  render(<MenuList id="m" label="Menu" anchor={anchor} items={items} onClose={() => undefined} />, main());

beforeEach(() => {
  const { document, HTMLElement } = parseHTML('<main></main>');
  Object.defineProperty(document, 'activeElement', {
    get: () => (focused?.isConnected ? focused : document.body),
  });
  HTMLElement.prototype.focus = function focus(this: Element) {
    focused = this;
  };
  focused = null;
  vi.stubGlobal('document', document);
  vi.stubGlobal('addEventListener', () => undefined);
  vi.stubGlobal('removeEventListener', () => undefined);
  // No frame ever comes, as in a window that is not in front.
  options.requestAnimationFrame = () => undefined;
});
afterEach(() => {
  render(null, main());
  vi.unstubAllGlobals();
  options.requestAnimationFrame = undefined;
});

const at = () => focused?.getAttribute('data-action') ?? focused?.getAttribute('role');

test('comes with the menu, on the first that can be chosen', () => {
  draw(item('one', true), item('two'));
  expect(at()).toBe('two');
});

test('is the menu’s own where nothing can be chosen, and goes to what can be, once something can', () => {
  draw(item('one', true));
  expect(at()).toBe('menu');
  draw(item('one', true), item('two'));
  expect(at()).toBe('two');
});

test('goes on to another entry where the one that has it goes', () => {
  draw(item('one'), item('two'));
  draw(item('two'), item('three'));
  expect(at()).toBe('two');
});
