/** How an answer leaves the background: in the one way that both browsers have, without the polyfill. */
import { expect, it } from 'vitest';
import { answerMessages } from '../../entrypoints/background/messages.ts';
import { background } from './fixtures.ts';

const PAGE = { id: 'icepick', url: 'chrome-extension://icepick/popup.html' };

/** What the background's own listener does with a message: whether it keeps the channel open, and what it answers. */
function listening() {
  const all = background();
  let listener: (message: unknown, sender: unknown, respond: (answer: unknown) => void) => unknown = () => undefined;
  const runtime = {
    ...all.browser.runtime,
    onMessage: { addListener: (added: typeof listener) => (listener = added) },
  };
  answerMessages({ ...all.browser, runtime } as unknown as typeof all.browser, all.services);
  return (message: unknown, sender: unknown = PAGE) => {
    const answers = Promise.withResolvers<unknown>();
    return { kept: listener(message, sender, answers.resolve), answer: answers.promise };
  };
}

it('keeps the channel open, and answers once it knows', async () => {
  const { kept, answer } = listening()({ to: 'background', type: 'draft.list', request: {} });
  expect(kept).toBe(true);
  expect(await answer).toEqual({ ok: true, value: [] });
});

it('answers what fails, too', async () => {
  const { kept, answer } = listening()({ to: 'background', type: 'draft.undo', request: { draftId: 'none' } });
  expect(kept).toBe(true);
  expect(await answer).toMatchObject({ ok: false, failure: { kind: 'not-found-here' } });
});

it('leaves to others what is not for it, and strangers without an answer', () => {
  const ask = listening();
  expect(ask({ to: 'surfaces', broadcast: { event: 'data.wiped' } }).kept).toBeUndefined();
  const stranger = { ...PAGE, url: 'https://example.com/' };
  expect(ask({ to: 'background', type: 'draft.list', request: {} }, stranger).kept).toBeUndefined();
});
