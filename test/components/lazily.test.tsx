/** What is fetched later is drawn as soon as it is there, whenever that is. */
import { parseHTML } from 'linkedom';
import { options, render } from 'preact';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { lazily } from '../../components/lazily.tsx';

/** What waits for the next frame: effects. */
let frames: (() => void)[] = [];
const nextFrame = () => {
  for (const run of frames.splice(0)) run();
};
const settle = async () => {
  for (let turn = 0; turn < 10; turn += 1) await Promise.resolve();
};

beforeEach(() => {
  frames = [];
  vi.stubGlobal('document', parseHTML('<main></main><aside></aside>').document);
  options.requestAnimationFrame = (run) => void frames.push(run);
  options.debounceRendering = (run) => void Promise.resolve().then(run);
});
afterEach(() => {
  vi.unstubAllGlobals();
  options.requestAnimationFrame = undefined;
  options.debounceRendering = undefined;
});

const place = (name: string): HTMLElement => {
  const element = document.querySelector<HTMLElement>(name);
  if (!element) throw new Error(`There is no ${name}`);
  return element;
};

test('also by what was drawn just before the code came, and looks for it just after', async () => {
  const code = Promise.withResolvers<() => preact.VNode>();
  const Later = lazily(() => code.promise, false);
  render(<Later />, place('main'));
  nextFrame();
  render(<Later />, place('aside'));
  code.resolve(() => <p>There</p>);
  await settle();
  expect(place('main').innerHTML).toBe('<p>There</p>');
  nextFrame();
  await settle();
  expect(place('aside').innerHTML).toBe('<p>There</p>');
});
