import { useState } from 'preact/hooks';
import type { Failure } from '../utils/failure.ts';
import type { DeliveryView } from '../utils/messages.ts';
import type { ProviderDeclaration } from '../utils/providers/types.ts';
import { t, type WordKey } from '../utils/words.ts';
import { clockTime } from './clock-time.ts';
import { untilText, useNow } from './countdown.ts';
import { FailureMessage } from './FailureMessage.tsx';
import { providerLabel } from './provider-label.ts';
import { statusText } from './status-text.ts';
import { isStopped, type SendOutcome, toneOf, type WorkbenchActions, type WorkbenchState } from './workbench-state.ts';

/** What became of it: one line a provider, each with its own way on. */
export function DeliveryOutcomes({
  state,
  providers,
  actions,
}: {
  state: WorkbenchState;
  providers: readonly ProviderDeclaration[];
  actions: WorkbenchActions;
}) {
  const { outcomes } = state;
  const single = outcomes.length === 1;
  const [first] = outcomes;
  const delivery = outcomes.find((one) => one.delivery)?.delivery;
  return (
    <>
      <div class="outcomes">
        {outcomes.map((outcome) => (
          <OutcomeLine
            key={outcome.provider}
            outcome={outcome}
            provider={providers.find(({ id }) => id === outcome.provider)}
            named={!single}
            now={state.now}
            actions={actions}
          />
        ))}
      </div>
      <div class="foot-row end">
        <button type="button" class="button quiet" onClick={() => actions.openLibrary(delivery?.id)}>
          {t('openInLibrary')}
        </button>
        {state.phase === 'delivered' || !single ? (
          <button type="button" class="button" data-action="start-new" onClick={actions.startFromPage}>
            {t('startNewProfile')}
          </button>
        ) : (
          first?.delivery && (
            // While the keys are locked the one thing to do is to unlock them, above.
            <RetryButton
              delivery={first.delivery}
              actions={actions}
              look={first.delivery.state === 'locked' ? 'button' : 'button primary'}
            />
          )
        )}
      </div>
    </>
  );
}

const AGAIN: Readonly<Record<string, WordKey>> = { unsure: 'lookAgain', waiting: 'tryNow', locked: 'tryNow' };

function RetryButton({
  delivery,
  actions,
  look = 'button small',
}: {
  delivery: DeliveryView;
  actions: WorkbenchActions;
  look?: string;
}) {
  // Which of them it is can only be said where they are shown.
  const choose = delivery.candidates.length > 0;
  return (
    <button
      type="button"
      class={look}
      data-action={choose ? 'choose' : 'retry'}
      onClick={() => (choose ? actions.openLibrary(delivery.id) : actions.retry(delivery))}
    >
      {t(choose ? 'chooseOne' : (AGAIN[delivery.state] ?? 'tryAgain'))}
    </button>
  );
}

function OutcomeLine({
  outcome: { delivery, failure },
  provider,
  named,
  now: shownAt,
  actions,
}: {
  outcome: SendOutcome;
  provider: ProviderDeclaration | undefined;
  /** Several stand below each other. */
  named: boolean;
  now: Date;
  actions: WorkbenchActions;
}) {
  const next = delivery?.state === 'waiting' ? delivery.nextAttemptAt : null;
  const [opened] = useState(shownAt);
  const now = useNow(opened, next !== null);
  if (!provider) return null;
  const name = providerLabel(provider);
  const tone = failure || !delivery ? 'failed' : toneOf(delivery.state);
  const options = () => actions.openOptions(provider.id);
  const why = failure ?? (delivery && reasonOf(delivery));
  const kept = next ? t('triedAgainAt', untilText(next, now)) : t('draftKept');
  return (
    <div class={`outcome ${tone}`} role={tone === 'delivered' ? 'status' : 'alert'} data-delivery={delivery?.id}>
      <span class="state-dot" />
      {delivery && tone === 'delivered' ? (
        <p class="outcome-line">
          <span>{doneText(delivery, provider)}</span>
          <span class="dot">{clockTime(delivery.updatedAt)}</span>
          {provider.origins.length > 0 && delivery.remote?.status && (
            <span class="dot">{statusText(delivery.remote)}</span>
          )}
        </p>
      ) : delivery?.state === 'unsure' && !failure ? (
        <div class="failure">
          <p>
            <strong>{t('unsureTitle', name)}</strong>
            <span>{delivery.candidates.length > 0 ? t('candidatesText', name) : t('unsureText')}</span>
          </p>
        </div>
      ) : why ? (
        <FailureMessage failure={why} provider={provider} {...((!named || next) && { kept })} onOptions={options} />
      ) : (
        <p>{t('toProvider', name, t('sendingShort'))}</p>
      )}
      {named && delivery && (tone !== 'delivered' || failure) && (
        <span class="outcome-act">
          <RetryButton delivery={delivery} actions={actions} />
        </span>
      )}
    </div>
  );
}

/** Why a delivery has not arrived. */
function reasonOf(delivery: DeliveryView): Failure | null {
  if (isStopped(delivery)) return delivery.paused;
  if (delivery.state === 'locked') return { kind: 'keys-locked', provider: delivery.provider };
  return delivery.attempts.at(-1)?.failure ?? null;
}

function doneText({ state }: DeliveryView, provider: ProviderDeclaration): string {
  if (provider.origins.length === 0) return t('savedHere');
  return t(state === 'accepted' ? 'acceptedBy' : 'sentTo', provider.name);
}
