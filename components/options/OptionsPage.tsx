import { useEffect, useId } from 'preact/hooks';
import type { Suggestions } from '../../utils/icp/suggestions.ts';
import type { AccountView, KeyState, UserSettings, WipeRest } from '../../utils/messages.ts';
import type { ProviderDeclaration, ProviderId } from '../../utils/providers/types.ts';
import { t } from '../../utils/words.ts';
import { Mark } from '../Mark.tsx';
import { providerLabel } from '../provider-label.ts';
import { UnlockKeys } from '../UnlockKeys.tsx';
import { type KeysActions, KeysSection } from './KeysSection.tsx';
import { ProviderCard, type SaveRequest } from './ProviderCard.tsx';
import { AboutSection, DataSection, PrivacySection, ShortcutsSection, type ShortcutView } from './Sections.tsx';
import { type SuggestionsActions, SuggestionsSection } from './SuggestionsSection.tsx';

const SECTIONS = [
  ['providers', 'sectionProviders'],
  ['suggestions', 'sectionSuggestions'],
  ['keys', 'sectionKeys'],
  ['shortcuts', 'sectionShortcuts'],
  ['privacy', 'sectionPrivacy'],
  ['data', 'sectionData'],
  ['about', 'sectionAbout'],
] as const;

export interface OptionsState {
  accounts: AccountView[];
  settings: UserSettings | null;
  keys: KeyState;
  shortcuts: ShortcutView[];
  /** Match patterns that the browser has granted. */
  granted: string[];
  version: string;
  suggestions: Suggestions;
}

export interface OptionsActions {
  save: (provider: ProviderDeclaration, request: SaveRequest) => Promise<AccountView>;
  forget: (provider: ProviderId) => Promise<unknown>;
  setDefault: (provider: ProviderId) => void;
  exportData: (evidence: boolean) => Promise<string>;
  wipe: () => Promise<{ left: WipeRest[] }>;
  keys: KeysActions;
  giveBack: (origins: string[]) => Promise<unknown>;
  changeShortcuts: () => void;
  suggestions: SuggestionsActions;
}

/** The options: a rail of sections, one column. `hash` is the address's: a section, or a provider's card. */
export function OptionsPage({
  hash,
  state,
  providers,
  actions,
}: {
  hash: string;
  state: OptionsState | null;
  providers: readonly ProviderDeclaration[];
  actions: OptionsActions;
}) {
  const id = useId();
  const card = providers.find((provider) => provider.id === hash);
  const [current, title] = SECTIONS.find(([name]) => name === hash) ?? SECTIONS[0];
  const loaded = state !== null;
  useEffect(() => {
    if (card && loaded) document.getElementById(card.id)?.scrollIntoView({ block: 'start' });
  }, [card, loaded]);
  return (
    <div class="page" data-state={state ? 'ready' : 'reading'}>
      <nav class="rail" aria-label={t('sections')}>
        <p class="brand">
          <Mark size={20} />
          <span>{t('extensionName')}</span>
        </p>
        {SECTIONS.map(([name, label]) => (
          <a key={name} href={`#${name}`} aria-current={name === current ? 'page' : undefined}>
            {t(label)}
          </a>
        ))}
      </nav>
      <main class="column" data-section={current}>
        <h1>{t(title)}</h1>
        {!state && (
          <div class="panel-skeletons" aria-hidden="true">
            <span class="skeleton" />
            <span class="skeleton" />
            <span class="skeleton" />
            <span class="skeleton" />
          </div>
        )}
        {state && current === 'providers' && (
          <>
            <p class="lead">{t('providersIntro')}</p>
            {state.keys.locked && state.keys.protection === 'passphrase' && (
              <section class="panel" data-locked="">
                <h2>{t('keysLockedTitle')}</h2>
                <p class="panel-text">{t('keysLockedText')}</p>
                <UnlockKeys
                  onLost={() => {
                    location.hash = 'keys';
                  }}
                />
              </section>
            )}
            <div class="inline default">
              <label for={id}>{t('defaultProvider')}</label>
              <select
                id={id}
                class="select"
                value={state.settings?.defaultProvider}
                onChange={(event) => actions.setDefault(event.currentTarget.value)}
              >
                {providers.map((provider) => (
                  <option key={provider.id} value={provider.id}>
                    {providerLabel(provider)}
                  </option>
                ))}
              </select>
            </div>
            {providers.map((provider) => (
              <ProviderCard
                key={provider.id}
                provider={provider}
                account={state.accounts.find((account) => account.provider === provider.id)}
                onSave={(request) => actions.save(provider, request)}
                onForget={() => actions.forget(provider.id)}
              />
            ))}
          </>
        )}
        {state && current === 'suggestions' && (
          <SuggestionsSection suggestions={state.suggestions} actions={actions.suggestions} />
        )}
        {state && current === 'keys' && <KeysSection keys={state.keys} actions={actions.keys} />}
        {state && current === 'shortcuts' && (
          <ShortcutsSection shortcuts={state.shortcuts} onChange={actions.changeShortcuts} />
        )}
        {state && current === 'privacy' && <PrivacySection granted={state.granted} onGiveBack={actions.giveBack} />}
        {state && current === 'data' && <DataSection onExport={actions.exportData} onWipe={actions.wipe} />}
        {state && current === 'about' && <AboutSection version={state.version} providers={providers} />}
      </main>
    </div>
  );
}
