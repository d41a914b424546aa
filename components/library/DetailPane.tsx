import { useState } from 'preact/hooks';
import { type Failure, failureOf } from '../../utils/failure.ts';
import { fieldTexts, icpAsJson, icpAsText } from '../../utils/icp/describe.ts';
import { ICP_FIELDS } from '../../utils/icp/types.ts';
import type { DeliveryView } from '../../utils/messages.ts';
import type { ProviderDeclaration } from '../../utils/providers/types.ts';
import { t, tAny, uiLanguage } from '../../utils/words.ts';
import { dayTime } from '../clock-time.ts';
import { FailureMessage, providerLabel } from '../FailureMessage.tsx';
import { fieldKey } from '../fields.ts';
import { CandidateChoice } from './CandidateChoice.tsx';
import type { LibraryActions } from './LibraryPage.tsx';
import { type LibraryRow, prettyJson, stateTone } from './library-rows.ts';

/** States in which a person may hurry a delivery. */
const RETRIED: ReadonlySet<string> = new Set(['waiting', 'locked', 'unsure', 'refused']);

/** All of one row: the profile's fields, and for a delivery what was sent, where, and what came back. */
export function DetailPane({
  row,
  providers,
  now,
  actions,
}: {
  row: LibraryRow;
  providers: readonly ProviderDeclaration[];
  now: Date;
  actions: LibraryActions;
}) {
  const { icp, delivery, profile } = row;
  const [said, say] = useState('');
  const [asking, setAsking] = useState(false);
  const [failure, setFailure] = useState<Failure | null>(null);
  const provider = providers.find(({ id }) => id === delivery?.provider);
  const run = (task: Promise<unknown>, done: string) => {
    setFailure(null);
    task.then(() => say(done)).catch((error: unknown) => setFailure(failureOf(error)));
  };
  return (
    <section class="detail" tabIndex={-1} aria-label={row.name || t('untitledProfile')}>
      <h2 dir="auto">{row.name || t('untitledProfile')}</h2>
      <div class="detail-actions">
        {profile && (
          <button
            type="button"
            class="button"
            data-action="edit"
            onClick={() => run(actions.edit(profile.id), t('openedInForm'))}
          >
            {t('editAsNew')}
          </button>
        )}
        {delivery && delivery.candidates.length === 0 && RETRIED.has(delivery.state) && (
          <button
            type="button"
            class="button primary"
            data-action="retry"
            onClick={() => run(actions.retry(delivery.id), '')}
          >
            {t('tryAgain')}
          </button>
        )}
        <button type="button" class="button quiet" onClick={() => run(actions.copy(icpAsText(icp)), t('copied'))}>
          {t('copyText')}
        </button>
        <button type="button" class="button quiet" onClick={() => run(actions.copy(icpAsJson(icp)), t('copied'))}>
          {t('copyJson')}
        </button>
        {profile &&
          (asking ? (
            <span class="inline">
              <span>{t('deleteAsk')}</span>
              <button
                type="button"
                class="button danger"
                data-action="delete"
                onClick={() => run(actions.remove(profile.id), t('deleted'))}
              >
                {t('deleteProfile')}
              </button>
              <button type="button" class="button quiet" onClick={() => setAsking(false)}>
                {t('cancel')}
              </button>
            </span>
          ) : (
            <button type="button" class="button quiet" data-action="delete-ask" onClick={() => setAsking(true)}>
              {t('deleteProfile')}
            </button>
          ))}
        <span role="status" class="hint">
          {said}
        </span>
      </div>
      {failure && (
        <div class="outcome failed" role="alert">
          <span class="state-dot" />
          <FailureMessage
            failure={failure}
            provider={provider}
            onOptions={() => actions.openOptions(provider?.id ?? '')}
          />
        </div>
      )}
      {delivery && delivery.candidates.length > 0 && (
        <CandidateChoice
          delivery={delivery}
          providerName={provider ? providerLabel(provider) : delivery.provider}
          onResolve={(remoteId) => run(actions.resolve(delivery.id, remoteId), '')}
        />
      )}
      {delivery && <DeliveryDetail delivery={delivery} provider={provider} now={now} actions={actions} />}
      <dl class="facts">
        {ICP_FIELDS.filter((field) => field !== 'name').map((field) => {
          const texts = fieldTexts(icp, field, uiLanguage());
          if (texts.length === 0) return null;
          return (
            <div key={field}>
              <dt>{t(fieldKey(field))}</dt>
              <dd>
                {texts.map((text) => (
                  <span key={text} dir="auto" class={field === 'description' ? 'plain' : 'value'}>
                    {text}
                  </span>
                ))}
              </dd>
            </div>
          );
        })}
      </dl>
      {delivery && <RequestDetail delivery={delivery} onCopy={(text) => run(actions.copy(text), t('copied'))} />}
    </section>
  );
}

function DeliveryDetail({
  delivery,
  provider,
  now,
  actions,
}: {
  delivery: DeliveryView;
  provider: ProviderDeclaration | undefined;
  now: Date;
  actions: LibraryActions;
}) {
  const name = provider ? providerLabel(provider) : delivery.provider;
  const failure = delivery.state === 'delivered' ? null : (delivery.attempts.at(-1)?.failure ?? null);
  return (
    <>
      <p class="detail-state">
        <span class={`state-dot ${stateTone(delivery.state)}`} />
        <span>{tAny(`state_${delivery.state}`)}</span>
        <span class="dot">{name}</span>
        <span class="dot">{dayTime(delivery.updatedAt, now)}</span>
        {delivery.remote?.status && <span class="dot">{delivery.remote.status}</span>}
      </p>
      {failure && (
        <div class="detail-failure">
          <FailureMessage
            failure={failure}
            provider={provider}
            onOptions={() => actions.openOptions(delivery.provider)}
          />
        </div>
      )}
      <dl class="facts">
        {delivery.remote && (
          <div>
            <dt>{t('providerId', name)}</dt>
            <dd>
              <code>{delivery.remote.id}</code>
            </dd>
          </div>
        )}
        <div>
          <dt>{t('deliveryKey')}</dt>
          <dd>
            <code>{delivery.id}</code>
          </dd>
        </div>
        <div>
          <dt>{t('attempts')}</dt>
          <dd>
            <ol>
              {delivery.attempts.map((attempt) => (
                <li key={attempt.startedAt}>
                  {dayTime(attempt.startedAt, now)}
                  <span class="dot">
                    {attempt.status === null ? t('attemptOpen') : t('attemptStatus', attempt.status)}
                  </span>
                </li>
              ))}
            </ol>
          </dd>
        </div>
      </dl>
    </>
  );
}

function RequestDetail({ delivery, onCopy }: { delivery: DeliveryView; onCopy: (text: string) => void }) {
  const { method, url, body } = delivery.request;
  const text = body === null ? '' : prettyJson(body);
  return (
    <details class="request">
      <summary>{t('requestSent')}</summary>
      <p>
        <code>
          {method} {url}
        </code>
      </p>
      {text && (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: a box that scrolls must be reachable by keyboard
        <pre tabIndex={0}>{text}</pre>
      )}
      <button type="button" class="button small" onClick={() => onCopy(text)}>
        {t('copyRequest')}
      </button>
    </details>
  );
}
