import '../../components/design.css';
import '../../components/form.css';
import '../../components/workbench.css';
import '../../components/welcome/welcome.css';
import { formVocabularies } from '../../components/form-vocabularies.ts';
import { EXAMPLE_ADDRESS } from '../../entrypoints/welcome/read-example.ts';
import { WelcomeRoot } from '../../entrypoints/welcome/WelcomeRoot.tsx';
import { createSession } from '../../entrypoints/workbench/session.ts';
import { capturePage } from '../../utils/capture/capture-page.ts';
import { ALL_LANGUAGES } from '../../utils/capture/speak-all.ts';
import { PROVIDERS } from '../../utils/providers/index.ts';
import { connected } from './accounts.ts';
import { NOW } from './drafts.ts';
import { fakeBackground } from './fake-background.ts';

const nowhere = () => undefined;

export default function welcomeSurface(state: string) {
  const send = fakeBackground(
    {
      accounts: connected,
      ...(state === 'failed'
        ? { broken: { 'example.start': { kind: 'storage' as const, detail: 'QuotaExceededError' } } }
        : {}),
    },
    (broadcast) => session.hear(broadcast),
  );
  const session = createSession({
    send,
    tabId: null,
    providers: PROVIDERS,
    now: () => NOW,
    uuid: () => 'draft-new',
    later: () => nowhere,
  });
  return (
    <WelcomeRoot
      send={send}
      session={session}
      providers={PROVIDERS}
      vocabularies={formVocabularies(ALL_LANGUAGES)}
      outside={{
        exampleUrl: '/example/page.html',
        // The gallery has no built script to load.
        read: async (document: Document) => capturePage(document, EXAMPLE_ADDRESS),
        keys: async () => (state === 'no-keys' ? '' : 'Alt+Shift+I'),
        changeKeys: nowhere,
        openPage: nowhere,
        close: nowhere,
      }}
    />
  );
}
