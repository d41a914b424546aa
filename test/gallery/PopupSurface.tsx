import '../../components/design.css';
import '../../components/form.css';
import '../../components/popup.css';
import { formVocabularies } from '../../components/form-vocabularies.ts';
import { PopupRoot } from '../../entrypoints/popup/PopupRoot.tsx';
import { createSession } from '../../entrypoints/popup/session.ts';
import { PROVIDERS } from '../../utils/providers/index.ts';
import { NOW } from './drafts.ts';
import { fakeBackground } from './fake-background.ts';
import { POPUP_STATES } from './popup-states.ts';

const nowhere = () => undefined;

export default function popupSurface(state: string) {
  const session = createSession({
    send: fakeBackground(POPUP_STATES[state] ?? {}, (broadcast) => session.hear(broadcast)),
    tabId: 1,
    providers: PROVIDERS,
    now: () => NOW,
    uuid: () => 'draft-new',
    later: (milliseconds, run) => {
      const timer = setTimeout(run, milliseconds);
      return () => clearTimeout(timer);
    },
  });
  return (
    <PopupRoot
      session={session}
      providers={PROVIDERS}
      vocabularies={formVocabularies()}
      outside={{ openLibrary: nowhere, openOptions: nowhere, openPage: nowhere, write: async () => undefined }}
    />
  );
}
