import { useEffect, useMemo, useState } from 'preact/hooks';
import type { Vocabularies } from '../../components/ProfileForm.tsx';
import { type WelcomeActions, WelcomePage, type WelcomeStep } from '../../components/welcome/WelcomePage.tsx';
import type { PageCapture } from '../../utils/capture/types.ts';
import { type Failure, failureOf } from '../../utils/failure.ts';
import type { Undo } from '../../utils/messages/library.ts';
import type { Send } from '../../utils/messages/send.ts';
import type { ProviderDeclaration } from '../../utils/providers/types.ts';
import type { Session } from '../workbench/session.ts';
import { EXAMPLE_ADDRESS } from './read-example.ts';

const HERE = 'this-device';

export interface WelcomeOutside {
  exampleUrl: string;
  /** Throws when the page cannot be read. */
  read: (document: Document) => Promise<PageCapture>;
  /** The keys that open the form, as the browser writes them; empty when none are set. */
  keys: () => Promise<string>;
  changeKeys: () => void;
  /** Opens a page of the extension, by its path. */
  openPage: (path: string) => void;
  close: () => void;
}

/** Ties the welcome page to the background: one page is read, its profile looked over, and kept on this device. */
export function WelcomeRoot({
  send,
  session,
  providers,
  vocabularies,
  outside,
}: {
  send: Send;
  session: Session;
  providers: readonly ProviderDeclaration[];
  vocabularies: Vocabularies;
  outside: WelcomeOutside;
}) {
  const [state, setState] = useState(session.state());
  const [draftId, setDraftId] = useState<string | null>(null);
  const [removed, setRemoved] = useState<Undo | null>(null);
  const [failure, setFailure] = useState<Failure | null>(null);
  const [keys, setKeys] = useState<string | null>(null);
  useEffect(() => {
    setState(session.state());
    return session.subscribe(() => setState(session.state()));
  }, [session]);
  useEffect(() => {
    const ask = () => outside.keys().then(setKeys, () => setKeys(''));
    ask();
    // They may have been changed on the browser's own page meanwhile.
    addEventListener('focus', ask);
    return () => removeEventListener('focus', ask);
  }, [outside]);

  const draft = state.draft?.id === draftId ? state.draft : null;
  const outcome = draft ? state.outcomes.find(({ provider }) => provider === HERE) : undefined;
  const kept = draft && state.question ? 'before' : outcome?.delivery?.state === 'delivered' ? 'now' : null;
  const step: WelcomeStep = kept ? 'done' : draft ? 'edit' : 'read';

  const actions = useMemo<WelcomeActions>(
    () => ({
      read: async (page) => {
        setFailure(null);
        try {
          const capture = await outside.read(page);
          setDraftId((await send('example.start', { capture })).id);
          session.chooseProvider(HERE);
        } catch (error) {
          setFailure(failureOf(error));
        }
      },
      change: session.change,
      text: session.text,
      undo: session.undo,
      forgetUsed: session.forgetUsed,
      save: () => void session.deliver(),
      removeExample: () => {
        const id = session.state().outcomes.find(({ provider }) => provider === HERE)?.delivery?.remote?.id;
        if (id === undefined) return;
        send('profile.change', { op: 'delete', profileIds: [id] }).then(
          ({ undo }) => setRemoved(undo),
          (error: unknown) => setFailure(failureOf(error)),
        );
      },
      changeKeys: outside.changeKeys,
      openPage: outside.openPage,
      close: outside.close,
    }),
    [send, session, outside],
  );
  return (
    <WelcomePage
      step={step}
      kept={kept}
      removed={removed !== null}
      onRestore={() => {
        if (removed)
          send('library.undo', { undo: removed }).then(
            () => setRemoved(null),
            (error: unknown) => setFailure(failureOf(error)),
          );
      }}
      draft={draft}
      undo={state.undo}
      failure={failure ?? outcome?.failure ?? (draft ? state.failure : null)}
      suggestions={state.suggestions}
      vocabularies={vocabularies}
      example={{ url: outside.exampleUrl, address: EXAMPLE_ADDRESS }}
      keys={keys}
      providers={providers}
      actions={actions}
    />
  );
}
