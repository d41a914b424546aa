import '../../components/design.css';
import '../../components/form.css';
import '../../components/workbench.css';
import '../../components/sources.css';
import { formVocabularies } from '../../components/form-vocabularies.ts';
import type { SurfaceKind } from '../../components/surface.ts';
import { createSession, type Session } from '../../entrypoints/workbench/session.ts';
import { createShowing } from '../../entrypoints/workbench/showing.ts';
import { WorkbenchRoot } from '../../entrypoints/workbench/WorkbenchRoot.tsx';
import { ALL_LANGUAGES } from '../../utils/capture/speak-all.ts';
import { PROVIDERS } from '../../utils/providers/index.ts';
import { NOW } from './drafts.ts';
import { fakeBackground } from './fake-background.ts';
import { WORKBENCH_STATES } from './workbench-states.ts';

const nowhere = () => undefined;

export default function workbenchSurface(state: string, kind: SurfaceKind) {
  const send = fakeBackground(WORKBENCH_STATES[state] ?? {}, (broadcast) => session.hear(broadcast));
  const session: Session = createSession({
    send,
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
    <WorkbenchRoot
      showing={createShowing({ send, openPage: nowhere })}
      session={session}
      providers={PROVIDERS}
      vocabularies={formVocabularies(ALL_LANGUAGES)}
      surface={{ kind, shortcut: 'Alt+Shift+I', follows: kind === 'panel' ? false : null }}
      outside={{
        ...{ openLibrary: nowhere, openOptions: nowhere, openPage: nowhere, write: async () => undefined },
        ...{ openPanel: kind === 'panel' ? null : nowhere, openInTab: kind === 'page' ? null : nowhere },
        ...{ changeShortcuts: nowhere, follow: nowhere, addAllTabs: nowhere },
        allSites: async () => state === 'all-tabs',
        shortcuts: async () => [{ name: '_execute_action', keys: 'Alt+Shift+I' }],
      }}
    />
  );
}
