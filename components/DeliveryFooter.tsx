import type { Provider } from '../utils/providers/types.ts';
import { t } from '../utils/words.ts';
import { CoverageLine } from './CoverageLine.tsx';
import { clockTime } from './clock-time.ts';
import { FailureMessage, providerLabel } from './FailureMessage.tsx';
import { FooterSkeleton } from './FooterSkeleton.tsx';
import { isEmpty, isSetUp, type PopupActions, type PopupState } from './popup-state.ts';
import { SettingInput } from './SettingInput.tsx';

const ON_MAC = typeof navigator !== 'undefined' && /Mac/.test(navigator.platform);

/** Where the profile goes, what gets lost on the way, and the one button; then the line of its delivery. */
export function DeliveryFooter({
  state,
  providers,
  actions,
}: {
  state: PopupState;
  providers: readonly Provider[];
  actions: PopupActions;
}) {
  const provider = providers.find(({ id }) => id === state.provider);
  if (!provider) return <FooterSkeleton />;
  const delivery = state.delivery;
  const showsDelivery = state.phase === 'delivered' || state.phase === 'failed' || state.phase === 'unsure';
  const sentTo = providers.find(({ id }) => id === delivery?.provider) ?? provider;
  return (
    <footer class="foot">
      {showsDelivery && delivery ? (
        <DeliveryOutcome state={state} provider={sentTo} actions={actions} />
      ) : (
        <SendControls state={state} provider={provider} providers={providers} actions={actions} />
      )}
    </footer>
  );
}

function SendControls({
  state,
  provider,
  providers,
  actions,
}: {
  state: PopupState;
  provider: Provider;
  providers: readonly Provider[];
  actions: PopupActions;
}) {
  const account = state.accounts.find((view) => view.provider === provider.id);
  const sending = state.phase === 'sending';
  const ready = isSetUp(provider, state.accounts);
  const empty = state.draft !== null && isEmpty(state.draft.icp);
  const stopped = empty || state.preview?.failure != null;
  const beside = ready && !sending ? provider.settings.filter(({ scope }) => scope === 'delivery') : [];
  return (
    <>
      {state.failure && (
        <div class="outcome failed" role="alert">
          <span class="state-dot" />
          <FailureMessage
            failure={state.failure}
            provider={provider}
            kept={t('draftKept')}
            onOptions={() => actions.openOptions(provider.id)}
          />
        </div>
      )}
      <div class="foot-row">
        <select
          class="quiet-select provider"
          aria-label={t('provider')}
          value={provider.id}
          disabled={sending}
          onChange={(event) => actions.chooseProvider(event.currentTarget.value)}
        >
          {providers.map((other) => (
            <option key={other.id} value={other.id}>
              {providerLabel(other)}
            </option>
          ))}
        </select>
        {empty ? (
          <span class="coverage">{t('nothingToSend')}</span>
        ) : (
          <CoverageLine
            preview={state.phase === 'reading' || !ready ? null : state.preview}
            provider={provider}
            onOptions={() => actions.openOptions(provider.id)}
          />
        )}
      </div>
      <div class="foot-row">
        <div class="foot-settings">
          {beside.map((field) => (
            <SettingInput
              key={field.id}
              field={field}
              value={state.picked[field.id] ?? field.default}
              account={account}
              compact
              onChange={(value) => actions.pick(field.id, value)}
              onEmpty={() => actions.openOptions(provider.id)}
            />
          ))}
        </div>
        {sending && state.delivery?.state === 'held' && (
          <button type="button" class="button quiet" data-action="undo-delivery" onClick={actions.undoDelivery}>
            {t('undoSending')}
          </button>
        )}
        <button
          type="button"
          class="button primary"
          data-action="deliver"
          aria-disabled={sending || state.phase === 'reading' || (ready && stopped) || undefined}
          aria-busy={sending || undefined}
          onClick={() => {
            if (!ready) actions.openOptions(provider.id);
            else if (!sending && !stopped && state.phase !== 'reading') actions.deliver();
          }}
        >
          <span>{buttonText(provider, sending, ready)}</span>
          {!sending && ready && <kbd>{ON_MAC ? '⌘⏎' : 'Ctrl ⏎'}</kbd>}
          {sending && <span class="spinner" aria-hidden="true" />}
        </button>
      </div>
    </>
  );
}

function buttonText(provider: Provider, sending: boolean, ready: boolean): string {
  const local = provider.origins.length === 0;
  const name = providerLabel(provider);
  if (sending) return local ? t('savingHere') : t('sendingTo', name);
  if (!ready) return t('setUpProvider', name);
  return local ? t('saveHere') : t('createIn', name);
}

function DeliveryOutcome({
  state,
  provider,
  actions,
}: {
  state: PopupState;
  provider: Provider;
  actions: PopupActions;
}) {
  const { delivery, phase } = state;
  if (!delivery) return null;
  const name = providerLabel(provider);
  const failure = delivery.attempts.at(-1)?.failure ?? state.failure;
  const local = provider.origins.length === 0;
  const done = delivery.state === 'accepted' ? t('acceptedBy', name) : local ? t('savedHere') : t('sentTo', name);
  return (
    <>
      <div
        class={`outcome ${delivery.state === 'waiting' || delivery.state === 'locked' ? 'unsure' : phase}`}
        role={phase === 'delivered' ? 'status' : 'alert'}
        data-delivery={delivery.id}
      >
        <span class="state-dot" />
        {phase === 'delivered' ? (
          <p class="outcome-line">
            <span>{done}</span>
            <span class="dot">{clockTime(delivery.updatedAt)}</span>
            {!local && delivery.remote?.status && <span class="dot">{delivery.remote.status}</span>}
          </p>
        ) : phase === 'unsure' ? (
          <div class="failure">
            <p>
              <strong>{t('unsureTitle', name)}</strong>
              <span>{t('unsureText')}</span>
            </p>
          </div>
        ) : (
          failure && (
            <FailureMessage
              failure={failure}
              provider={provider}
              kept={t(delivery.state === 'waiting' ? 'triedAgain' : 'draftKept')}
              onOptions={() => actions.openOptions(provider.id)}
            />
          )
        )}
      </div>
      <div class="foot-row end">
        <button type="button" class="button quiet" onClick={() => actions.openLibrary(delivery.id)}>
          {t('openInLibrary')}
        </button>
        {phase === 'delivered' ? (
          <button type="button" class="button" data-action="start-new" onClick={actions.startFromPage}>
            {t('startNewProfile')}
          </button>
        ) : (
          <button type="button" class="button primary" data-action="retry" onClick={actions.retry}>
            {t('tryAgain')}
          </button>
        )}
      </div>
    </>
  );
}
