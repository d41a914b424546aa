/** Keys are listened to from the drawing on: the first one may come before any frame does. */
import { parseHTML } from 'linkedom';
import { options, render } from 'preact';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { useListKeys } from '../../components/library/use-list-keys.ts';
import { useWorkbenchKeys } from '../../components/workbench-keys.ts';

const heard = new Map<string, (event: unknown) => void>();
const main = (): HTMLElement => document.querySelector('main') as HTMLElement;
const press = (key: string): void =>
  heard.get('keydown')?.({ key, target: document.body, preventDefault: () => undefined });

beforeEach(() => {
  heard.clear();
  const { document, HTMLInputElement, HTMLTextAreaElement, HTMLSelectElement } =
    parseHTML('<body><main></main></body>');
  vi.stubGlobal('document', document);
  vi.stubGlobal('HTMLInputElement', HTMLInputElement);
  vi.stubGlobal('HTMLTextAreaElement', HTMLTextAreaElement);
  vi.stubGlobal('HTMLSelectElement', HTMLSelectElement);
  vi.stubGlobal('addEventListener', (type: string, listen: (event: unknown) => void) => heard.set(type, listen));
  vi.stubGlobal('removeEventListener', (type: string) => heard.delete(type));
  options.requestAnimationFrame = () => undefined;
});
afterEach(() => {
  render(null, main());
  vi.unstubAllGlobals();
  options.requestAnimationFrame = undefined;
});

test('in the form', () => {
  const help = vi.fn();
  function Form() {
    useWorkbenchKeys({ undo: null, redo: null, help, close: () => false });
    return null;
  }
  render(<Form />, main());
  press('?');
  expect(help).toHaveBeenCalledOnce();
});

test('in the library', () => {
  const show = vi.fn();
  const list = { current: { rows: [{ key: 'first' }, { key: 'second' }], shown: null, picked: [] } };
  function List() {
    useListKeys({ list, show, search: { current: null }, changes: {} } as unknown as Parameters<typeof useListKeys>[0]);
    return null;
  }
  render(<List />, main());
  press('j');
  expect(show).toHaveBeenCalledWith('first', true);
});
