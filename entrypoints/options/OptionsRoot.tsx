import { useEffect, useMemo, useState } from 'preact/hooks';
import { type OptionsActions, OptionsPage, type OptionsState } from '../../components/options/OptionsPage.tsx';
import { Unlocking } from '../../components/unlocking.ts';
import { failureOf } from '../../utils/failure.ts';
import { type Send, unlockThrough } from '../../utils/messages/send.ts';
import type { Broadcast } from '../../utils/messages.ts';
import type { ProviderDeclaration } from '../../utils/providers/types.ts';

/** What the options page needs of the browser. */
export interface OptionsOutside {
  ask: (provider: ProviderDeclaration) => Promise<boolean>;
  listen: (listener: (broadcast: Broadcast) => void) => void;
  shortcuts: () => Promise<{ name?: string; description?: string; shortcut?: string }[]>;
  changeShortcuts: () => void;
  granted: () => Promise<string[]>;
  /** Gives match patterns back to the browser. */
  giveBack: (origins: string[]) => Promise<unknown>;
  version: string;
  download: (fileName: string, text: string) => void;
}

const hashNow = () => location.hash.slice(1);

/** Ties the options page to the background and the browser. */
export function OptionsRoot({
  send,
  providers,
  outside,
}: {
  send: Send;
  providers: readonly ProviderDeclaration[];
  outside: OptionsOutside;
}) {
  const [state, setState] = useState<OptionsState | null>(null);
  const [hash, setHash] = useState(hashNow());

  useEffect(() => {
    const load = async () => {
      const [bench, keys, shortcuts, granted, suggestions] = await Promise.all([
        send('workbench.read', {}),
        send('keys.read', {}),
        outside.shortcuts(),
        outside.granted(),
        send('suggestions.read', {}),
      ]);
      setState({
        accounts: bench.accounts,
        settings: bench.settings,
        keys,
        shortcuts: shortcuts.map(({ name = '', description = '', shortcut = '' }) => ({
          name,
          description,
          keys: shortcut,
        })),
        granted,
        version: outside.version,
        suggestions,
      });
    };
    const onHash = () => setHash(hashNow());
    addEventListener('hashchange', onHash);
    // Shortcuts and permissions may have been changed on the browser's own pages meanwhile.
    addEventListener('focus', load);
    outside.listen((broadcast) => {
      if (broadcast.event === 'account.changed') {
        const { account } = broadcast;
        setState(
          (now) =>
            now && {
              ...now,
              accounts: now.accounts.map((view) => (view.provider === account.provider ? account : view)),
            },
        );
      }
      if (broadcast.event === 'settings.changed') {
        const { settings } = broadcast;
        setState((now) => now && { ...now, settings });
      }
      if (broadcast.event === 'suggestions.changed') {
        const { suggestions } = broadcast;
        setState((now) => now && { ...now, suggestions });
      }
      if (broadcast.event === 'keys.changed') {
        const { keys } = broadcast;
        setState((now) => now && { ...now, keys });
      }
      if (broadcast.event === 'data.wiped') load();
    });
    load();
    return () => {
      removeEventListener('hashchange', onHash);
      removeEventListener('focus', load);
    };
  }, [send, outside]);

  const unlock = useMemo(() => unlockThrough(send), [send]);
  const actions = useMemo<OptionsActions>(() => {
    const asFailure = (error: unknown): never => {
      throw failureOf(error);
    };
    return {
      save: (provider, request) => {
        // First of all, while the click still counts; then what was entered, in the same tick, so that the
        // background can go on when the answer to the prompt finds this page gone.
        const asked = outside.ask(provider);
        const saved = send('account.save', { provider: provider.id, ...request });
        return Promise.all([saved, asked.catch(() => false)])
          .then(([view, granted]) =>
            // The background hears of a fresh permission by itself; asking again only waits for its answer.
            granted && view.state === 'unchecked' ? send('account.check', { provider: provider.id }) : view,
          )
          .catch(asFailure);
      },
      forget: (provider) => send('account.remove', { provider }).catch(asFailure),
      setDefault: (defaultProvider) => {
        send('settings.change', { defaultProvider }).then((settings) => setState((now) => now && { ...now, settings }));
      },
      exportData: async (evidence) => {
        const { fileName, json } = await send('data.export', { evidence });
        outside.download(fileName, json);
        return fileName;
      },
      wipe: () => send('data.wipe', {}),
      keys: {
        protect: (request) => send('keys.protect', request),
        setIdle: (minutes) => send('keys.idle', { minutes }),
        lock: () => send('keys.lock', {}),
        forget: () => send('keys.forget', {}),
      },
      giveBack: async (origins) => {
        await outside.giveBack(origins);
        const granted = await outside.granted();
        setState((now) => now && { ...now, granted });
      },
      changeShortcuts: outside.changeShortcuts,
      // The answer comes as a broadcast too, and this page hears it.
      suggestions: {
        never: (change) => void send('suggestions.never', change),
        forget: (field, value) => void send('suggestions.forget', { field, value }),
      },
    };
  }, [send, outside]);

  return (
    <Unlocking.Provider value={unlock}>
      <OptionsPage hash={hash} state={state} providers={providers} actions={actions} />
    </Unlocking.Provider>
  );
}
