import { render } from 'preact';
import type Browser from 'webextension-polyfill';
import { formVocabularies } from '../../components/form-vocabularies.ts';
import type { Vocabularies } from '../../components/ProfileForm.tsx';
import { hear } from '../../utils/messages/broadcast.ts';
import { sendThrough } from '../../utils/messages/send.ts';
import { DECLARATIONS } from '../../utils/providers/declarations.ts';
import { createSession } from './session.ts';
import { type WorkbenchOutside, WorkbenchRoot } from './WorkbenchRoot.tsx';

/** Begins to read the tab's page, and shows the form for it. */
export function openWorkbench({ runtime, tabs }: Browser.Browser, tabId: number | null, root: HTMLElement): void {
  const session = createSession({
    send: sendThrough(runtime),
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

  const openTab = (url: string) => {
    tabs.create({ url }).then(() => window.close());
  };
  const outside: WorkbenchOutside = {
    openLibrary: (deliveryId, profileId) => {
      const at = Object.entries({ delivery: deliveryId, profile: profileId }).find(([, id]) => id !== undefined);
      openTab(runtime.getURL(`/library.html${at ? `#${at[0]}=${encodeURIComponent(at[1] ?? '')}` : ''}`));
    },
    openOptions: (section) => openTab(runtime.getURL(`/options.html${section ? `#${section}` : ''}`)),
    openPage: openTab,
    write: (text) => navigator.clipboard.writeText(text),
  };
  const show = (vocabularies: Vocabularies) =>
    render(
      <WorkbenchRoot session={session} providers={DECLARATIONS} vocabularies={vocabularies} outside={outside} />,
      root,
    );
  const vocabularies = formVocabularies();
  show(vocabularies);
  import('../../components/industry-vocabulary.ts').then(({ industryVocabulary }) =>
    show({ ...vocabularies, industries: industryVocabulary() }),
  );
}
