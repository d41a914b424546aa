import { useEffect, useMemo, useState } from 'preact/hooks';
import type { Vocabularies } from '../../components/ProfileForm.tsx';
import type { Shortcut, SurfaceView } from '../../components/surface.ts';
import { Unlocking } from '../../components/unlocking.ts';
import { Workbench } from '../../components/Workbench.tsx';
import type { WorkbenchActions } from '../../components/workbench-state.ts';
import type { ProviderDeclaration } from '../../utils/providers/types.ts';
import type { Session } from './session.ts';
import type { Showing } from './showing.ts';

/** What a workbench does outside itself. */
export interface WorkbenchOutside {
  /** At a delivery or a profile, when one is named. */
  openLibrary: (deliveryId?: string, profileId?: string) => void;
  openOptions: (section?: string) => void;
  openPage: (url: string) => void;
  /** Null where the surface is one already, or the browser has none. */
  openPanel: (() => void) | null;
  openInTab: (() => void) | null;
  shortcuts: () => Promise<Shortcut[]>;
  /** Leads to where the browser keeps its shortcuts. */
  changeShortcuts: () => void;
  /** Asks for every website, and reads all tabs of this window. */
  addAllTabs: () => void;
  allSites: () => Promise<boolean>;
  /** Asks for every tab that comes to the front to be readable, or gives that back. */
  follow: (on: boolean) => void;
  /** Puts text on the clipboard. */
  write: (text: string) => Promise<void>;
}

/** Ties a session to what a person sees. */
export function WorkbenchRoot({
  session,
  showing,
  surface,
  providers,
  vocabularies,
  outside,
}: {
  session: Session;
  showing: Showing;
  surface: SurfaceView;
  providers: readonly ProviderDeclaration[];
  vocabularies: Vocabularies;
  outside: WorkbenchOutside;
}) {
  const [state, setState] = useState(session.state());
  useEffect(() => {
    setState(session.state());
    return session.subscribe(() => setState(session.state()));
  }, [session]);
  const actions = useMemo<WorkbenchActions>(
    () => ({
      ...session,
      ...outside,
      showOnPage: (evidence) => showing.show(evidence).catch(() => null),
      unshow: showing.clear,
      openThere: (id, { where, id: there, delivery }) => {
        const provider = providers.find((one) => one.id === id);
        if (where === 'library') outside.openLibrary(undefined, there);
        else if (delivery) outside.openLibrary(delivery);
        else outside.openPage(provider?.credentials[0]?.url ?? provider?.documentation ?? '');
      },
      copy: async (form) => {
        const icp = session.state().draft?.icp;
        if (!icp) return;
        const { copiedText } = await import('./copied-text.ts');
        await outside.write(copiedText(icp, form));
      },
    }),
    [session, showing, outside, providers],
  );
  return (
    <Unlocking.Provider value={session.unlock}>
      <Workbench state={state} surface={surface} providers={providers} vocabularies={vocabularies} actions={actions} />
    </Unlocking.Provider>
  );
}
