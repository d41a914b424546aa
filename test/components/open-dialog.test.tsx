/** Dialogs open as they are drawn: whoever sees one in the document may press a key or aim at it at once. */
import { parseHTML } from 'linkedom';
import { options, render } from 'preact';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { useOpenDialog } from '../../components/open-dialog.ts';

let opened = 0;

beforeEach(() => {
  const { document, HTMLElement } = parseHTML('<main></main>');
  opened = 0;
  Object.assign(HTMLElement.prototype, {
    showModal(this: Element) {
      opened += 1;
      this.setAttribute('open', '');
      Object.assign(this, { open: true });
    },
  });
  vi.stubGlobal('document', document);
  // No frame ever comes.
  options.requestAnimationFrame = () => undefined;
});
afterEach(() => {
  vi.unstubAllGlobals();
  options.requestAnimationFrame = undefined;
});

function Question({ text }: { text: string }) {
  return <dialog ref={useOpenDialog()}>{text}</dialog>;
}

test('with its first drawing, and once', () => {
  const main = document.querySelector('main') as HTMLElement;
  render(<Question text="Sure?" />, main);
  expect(opened).toBe(1);
  render(<Question text="Really?" />, main);
  expect(opened).toBe(1);
  expect(main.textContent).toBe('Really?');
});
