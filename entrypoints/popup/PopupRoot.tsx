import { useEffect, useMemo, useState } from 'preact/hooks';
import { Popup } from '../../components/Popup.tsx';
import type { Vocabularies } from '../../components/ProfileForm.tsx';
import type { PopupActions } from '../../components/popup-state.ts';
import { icpAsJson, icpAsText } from '../../utils/icp/describe.ts';
import type { Provider } from '../../utils/providers/types.ts';
import type { Session } from './session.ts';

/** What the popup does outside itself. */
export interface PopupOutside {
  openLibrary: (deliveryId?: string) => void;
  openOptions: (section?: string) => void;
  openPage: (url: string) => void;
  /** Puts text on the clipboard. */
  write: (text: string) => Promise<void>;
}

/** Ties a session to the popup's eyes. */
export function PopupRoot({
  session,
  providers,
  vocabularies,
  outside,
}: {
  session: Session;
  providers: readonly Provider[];
  vocabularies: Vocabularies;
  outside: PopupOutside;
}) {
  const [state, setState] = useState(session.state());
  useEffect(() => {
    setState(session.state());
    return session.subscribe(() => setState(session.state()));
  }, [session]);
  const actions = useMemo<PopupActions>(
    () => ({
      ...session,
      ...outside,
      copy: (form) => {
        const icp = session.state().draft?.icp;
        return icp ? outside.write(form === 'text' ? icpAsText(icp) : icpAsJson(icp)) : Promise.resolve();
      },
    }),
    [session, outside],
  );
  return <Popup state={state} providers={providers} vocabularies={vocabularies} actions={actions} />;
}
