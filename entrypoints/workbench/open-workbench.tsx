import { render } from 'preact';
import type Browser from 'webextension-polyfill';
import type { Vocabularies } from '../../components/ProfileForm.tsx';
import type { SurfaceKind, SurfaceView } from '../../components/surface.ts';
import { hear } from '../../utils/messages/broadcast.ts';
import { sendThrough } from '../../utils/messages/send.ts';
import { DECLARATIONS } from '../../utils/providers/declarations.ts';
import { followTab } from './follow-tab.ts';
import { surfaceOutside } from './outside.ts';
import { createSession } from './session.ts';
import { createShowing } from './showing.ts';
import { watchSurface } from './surface-view.ts';
import { WorkbenchRoot } from './WorkbenchRoot.tsx';

/** Begins to read the tab's page, and shows the form for it. */
export function openWorkbench(
  browser: Browser.Browser,
  kind: SurfaceKind,
  tabId: number | null,
  root: HTMLElement,
): void {
  const { runtime, tabs, windows } = browser;
  const send = sendThrough(runtime);
  const session = createSession({
    send,
    tabId,
    providers: DECLARATIONS,
    now: () => new Date(),
    uuid: () => crypto.randomUUID(),
    later: (milliseconds, run) => {
      const timer = setTimeout(run, milliseconds);
      return () => clearTimeout(timer);
    },
  });
  runtime.onMessage.addListener(hear(session.hear, runtime));
  // A closing surface says it in different ways; whichever comes first takes what was typed along.
  addEventListener('pagehide', session.settleTexts);
  addEventListener('blur', session.settleTexts);

  let vocabularies: Vocabularies = {};
  let surface: SurfaceView = { kind, shortcut: null, follows: null };
  const { outside, inWindow } = surfaceOutside(browser, kind, session);
  const showing = createShowing({ send, openPage: outside.openPage });
  // Over with the surface, and when the person comes back to it from the page.
  addEventListener('pagehide', showing.leave);
  addEventListener('focus', showing.clear);
  // What an earlier popup left outlined has been looked at.
  if (kind === 'popup') send('page.unshow', { leaving: false }).catch(() => undefined);
  const show = () =>
    render(
      <WorkbenchRoot
        session={session}
        showing={showing}
        surface={surface}
        providers={DECLARATIONS}
        vocabularies={vocabularies}
        outside={outside}
      />,
      root,
    );
  show();
  import('../page/load-vocabularies.ts').then(async ({ loadVocabularies }) => {
    vocabularies = await loadVocabularies();
    show();
  });
  watchSurface(browser, kind, (next) => {
    // What could not be read before may be readable now.
    if (next.follows && surface.follows === false) session.readAgain();
    surface = next;
    show();
  });
  windows.getCurrent().then(({ id }) => {
    if (id === undefined) return;
    inWindow(id);
    if (kind !== 'panel') return;
    followTab(tabs, id, (front) => {
      showing.front(front);
      session.read(front);
    });
  });
}
