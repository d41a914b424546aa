import { useEffect, useMemo, useState } from 'preact/hooks';
import { Popup } from '../../components/Popup.tsx';
import type { Vocabularies } from '../../components/ProfileForm.tsx';
import type { PopupActions } from '../../components/popup-state.ts';
import { icpAsJson, icpAsText } from '../../utils/icp/describe.ts';
import type { ProviderDeclaration } from '../../utils/providers/types.ts';
import type { Session } from './session.ts';

/** What the popup does outside itself. */
export interface PopupOutside {
  /** At a delivery or a profile, when one is named. */
  openLibrary: (deliveryId?: string, profileId?: string) => void;
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
  providers: readonly ProviderDeclaration[];
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
      openThere: (id, { where, id: there, delivery }) => {
        const provider = providers.find((one) => one.id === id);
        if (where === 'library') outside.openLibrary(undefined, there);
        else if (delivery) outside.openLibrary(delivery);
        else outside.openPage(provider?.credentials[0]?.url ?? provider?.documentation ?? '');
      },
      copy: (form) => {
        const icp = session.state().draft?.icp;
        return icp ? outside.write(form === 'text' ? icpAsText(icp) : icpAsJson(icp)) : Promise.resolve();
      },
    }),
    [session, outside, providers],
  );
  return <Popup state={state} providers={providers} vocabularies={vocabularies} actions={actions} />;
}
