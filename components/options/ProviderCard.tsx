import { useEffect, useState } from 'preact/hooks';
import type { Failure } from '../../utils/failure.ts';
import { ICP_FIELDS } from '../../utils/icp/types.ts';
import type { AccountView } from '../../utils/messages.ts';
import type { ProviderDeclaration, SettingField, SettingValue } from '../../utils/providers/types.ts';
import { listed, t, tAny, uiLanguage } from '../../utils/words.ts';
import { clockTime } from '../clock-time.ts';
import { FailureMessage } from '../FailureMessage.tsx';
import { fieldKey } from '../fields.ts';
import { providerLabel } from '../provider-label.ts';
import { SettingInput } from '../SettingInput.tsx';
import { choicesOf } from '../setting-choices.ts';
import {
  changedSettings,
  credentialProblems,
  type Edits,
  enteredCredentials,
  noEdits,
  shownSetting,
} from './account-form.ts';
import { CredentialInput } from './CredentialInput.tsx';
import { LabelledIds } from './LabelledIds.tsx';

export interface SaveRequest {
  credentials: Record<string, string>;
  settings: Record<string, SettingValue>;
}

/** One provider: its state, what it asks for, and "Save and check". All of it follows from the declaration. */
export function ProviderCard({
  provider,
  account,
  onSave,
  onForget,
}: {
  provider: ProviderDeclaration;
  account: AccountView | undefined;
  /** Called within the click: a browser asks for permission only then. Rejects with what went wrong. */
  onSave: (request: SaveRequest) => Promise<AccountView>;
  onForget: () => Promise<unknown>;
}) {
  const [edits, setEdits] = useState<Edits>(noEdits);
  const [tried, setTried] = useState(false);
  const [busy, setBusy] = useState(false);
  const [done, setDone] = useState(false);
  const [failure, setFailure] = useState<Failure | null>(null);
  useEffect(() => {
    if (account?.state === 'connected' || account?.state === 'failed') setBusy(false);
  }, [account]);

  const name = providerLabel(provider);
  const asksForKey = provider.credentials.length > 0;
  const problems = tried ? credentialProblems(provider, account, edits) : {};
  const settings = changedSettings(provider, account, edits);
  const waits = asksForKey && account?.state === 'unchecked' && !account.permitted;
  const dirty = Object.keys(settings).length > 0 || Object.keys(enteredCredentials(edits)).length > 0;

  const save = () => {
    setTried(true);
    setDone(false);
    if (Object.keys(credentialProblems(provider, account, edits)).length > 0) return;
    const request = { credentials: enteredCredentials(edits), settings };
    const saved = onSave(request);
    setBusy(true);
    setFailure(null);
    saved
      .then((view) => {
        setEdits(noEdits);
        setTried(false);
        setDone(view.failure === null);
      })
      .catch((error: Failure) => setFailure(error))
      .finally(() => setBusy(false));
  };

  const set = (id: string, value: SettingValue) => {
    setDone(false);
    setEdits({ ...edits, settings: { ...edits.settings, [id]: value } });
  };
  const shown = account && { ...account, settings: { ...account.settings, ...edits.settings } };
  const shownFailure = failure ?? account?.failure ?? null;
  const dropped = ICP_FIELDS.filter((field) => provider.carries[field].how === 'dropped');
  return (
    <article id={provider.id} class="panel" data-provider={provider.id} aria-labelledby={`${provider.id}-name`}>
      <header class="panel-head">
        <h2 id={`${provider.id}-name`}>{name}</h2>
        <AccountState provider={provider} account={account} />
      </header>
      {asksForKey ? (
        <form
          class="rows"
          onSubmit={(event) => {
            event.preventDefault();
            save();
          }}
        >
          {provider.credentials.map((field) => (
            <CredentialInput
              key={field.id}
              field={field}
              ending={account?.endings[field.id]}
              value={edits.credentials[field.id] ?? null}
              problem={problems[field.id] ?? ''}
              onChange={(value) => {
                setDone(false);
                setEdits({ ...edits, credentials: { ...edits.credentials, [field.id]: value } });
              }}
              onForget={() => onForget().catch((error: Failure) => setFailure(error))}
            />
          ))}
          {provider.settings
            .filter((field) => isOffered(field, shown))
            .map((field) => {
              const value = shownSetting(field, account, edits);
              return field.input.kind === 'labelled-ids' ? (
                <LabelledIds
                  key={field.id}
                  field={field}
                  items={Array.isArray(value) ? value : []}
                  onChange={(items) => set(field.id, items)}
                />
              ) : (
                <div class="row" key={field.id}>
                  <SettingInput
                    field={field}
                    value={value}
                    account={shown}
                    roomy
                    onChange={(next) => set(field.id, next)}
                  />
                  {field.help && <p class="hint">{tAny(field.help)}</p>}
                </div>
              );
            })}
          <div class="panel-foot">
            <button
              type="submit"
              class={dirty || waits ? 'button primary' : 'button'}
              data-action="save"
              aria-disabled={busy || undefined}
              aria-busy={busy || undefined}
            >
              {busy ? t('checking') : t(waits && !dirty ? 'allow' : 'saveAndCheck')}
              {busy && <span class="spinner" aria-hidden="true" />}
            </button>
            <span role="status">{done ? t('saved') : ''}</span>
            {!account?.permitted && <p class="hint">{t('permissionText', name)}</p>}
          </div>
          <div role="alert">
            {shownFailure && !busy && (
              <div class="outcome failed">
                <span class="state-dot" />
                <FailureMessage failure={shownFailure} provider={provider} />
              </div>
            )}
          </div>
        </form>
      ) : (
        <p class="panel-text">{t('thisDeviceText')}</p>
      )}
      <p class="panel-note">
        {dropped.length === 0 ? t('carriesAll') : t('carriesNot', listed(dropped.map((field) => t(fieldKey(field)))))}{' '}
        {provider.documentation && (
          <a href={provider.documentation} target="_blank" rel="noreferrer">
            {t('documentation')}
          </a>
        )}
      </p>
    </article>
  );
}

/** A choice that depends on a check or on the person's own list is not offered before there is something to choose. */
const isOffered = (field: SettingField, account: AccountView | undefined): boolean =>
  field.input.kind !== 'choice' || choicesOf(field, account).length > 0;

/** Counts and dates as the person writes them; anything else is the vendor's own word. */
function factText(value: string): string {
  if (/^\d+$/.test(value)) return new Intl.NumberFormat(uiLanguage()).format(Number(value));
  if (!/^\d{4}-\d\d-\d\d$/.test(value)) return value;
  return new Date(`${value}T00:00`).toLocaleDateString(uiLanguage(), { dateStyle: 'medium' });
}

/** "Connected as Test Seat · key ends in 4f2a", with what the check found. */
function AccountState({ provider, account }: { provider: ProviderDeclaration; account: AccountView | undefined }) {
  if (provider.credentials.length === 0) {
    return <Status tone="good">{t('stateReady')}</Status>;
  }
  switch (account?.state) {
    case 'connected': {
      const [ending] = Object.values(account.endings);
      return (
        <Status tone="good">
          <span>{account.check?.who ? t('stateConnectedAs', account.check.who) : t('stateConnected')}</span>
          {ending && <span class="dot">{t('keyEndsInShort', ending)}</span>}
          {account.check?.facts.map(({ label, value }) => (
            <span class="dot" key={label}>
              {tAny(label)} {factText(value)}
            </span>
          ))}
          {account.checkedAt && <span class="dot">{t('checkedAt', clockTime(account.checkedAt))}</span>}
        </Status>
      );
    }
    case 'locked': {
      const [ending] = Object.values(account.endings);
      return <Status tone="wait">{t('stateLocked', ending ?? '')}</Status>;
    }
    case 'failed':
      return <Status tone="bad">{t('stateFailed')}</Status>;
    case 'unchecked':
      return <Status tone="wait">{t(account.permitted ? 'stateUnchecked' : 'stateWaiting')}</Status>;
    default:
      return <Status tone="">{t('stateNotSetUp')}</Status>;
  }
}

const Status = ({ tone, children }: { tone: string; children: preact.ComponentChildren }) => (
  <p class="status" data-account-state={tone || 'none'}>
    <span class={`state-dot ${tone}`} />
    <span>{children}</span>
  </p>
);
