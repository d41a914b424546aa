import type { ComponentChildren } from 'preact';
import type { Failure } from '../../utils/failure.ts';
import type { DeliveryView } from '../../utils/messages.ts';
import type { ProviderDeclaration } from '../../utils/providers/types.ts';
import { t, tAny, tCount } from '../../utils/words.ts';
import { dayTime } from '../clock-time.ts';
import { untilText, useNow } from '../countdown.ts';
import { FailureMessage } from '../FailureMessage.tsx';
import { providerLabel } from '../provider-label.ts';
import { statusText } from '../status-text.ts';
import { AttemptsTable } from './AttemptsTable.tsx';
import { stateTone } from './library-rows.ts';
import { SentAndFilled } from './SentAndFilled.tsx';

/** States in which the next step is a look at the provider's list, not another request. */
const LOOKS: ReadonlySet<string> = new Set(['unsure', 'accepted', 'delivered']);

/** Where a delivery stands, what happens next, and what there is to know of how it went. */
export function DeliveryDetail({
  delivery,
  provider,
  now: opened,
  onOptions,
  onEdit,
}: {
  delivery: DeliveryView;
  provider: ProviderDeclaration | undefined;
  now: Date;
  onOptions: () => void;
  /** Opens its profile to be edited and sent again. */
  onEdit: () => void;
}) {
  const { state, nextAttemptAt, remote, extras } = delivery;
  const now = useNow(opened, nextAttemptAt !== null);
  const name = provider ? providerLabel(provider) : delivery.provider;
  const settled = state === 'delivered' || state === 'accepted' || delivery.candidates.length > 0;
  const failure = settled ? null : delivery.attempts.at(-1)?.failure;
  return (
    <>
      <p class="detail-state">
        <span class={`state-dot ${stateTone(state)}`} />
        <span>{tAny(`state_${state}`)}</span>
        <span class="dot">{name}</span>
        <span class="dot">{dayTime(delivery.updatedAt, opened)}</span>
        {nextAttemptAt && (
          <span class="dot" data-next="">
            {t(LOOKS.has(state) ? 'nextLook' : 'nextAttempt')} {untilText(nextAttemptAt, now)}
          </span>
        )}
      </p>
      {delivery.paused && (
        <Notice failure={delivery.paused} provider={provider} onOptions={onOptions} onEdit={onEdit}>
          {t('paused', name)}
        </Notice>
      )}
      {failure && <Notice failure={failure} provider={provider} onOptions={onOptions} onEdit={onEdit} />}
      {delivery.unlisted && (
        <Notice failure={delivery.unlisted} provider={provider} onOptions={onOptions} onEdit={onEdit}>
          {t('unlistedText')}
        </Notice>
      )}
      {extras.length > 0 && (
        <div class="detail-failure">
          <p>{tCount('extrasText', extras.length, name)}</p>
          {extras.map((id) => (
            <p key={id}>
              <code>{id}</code>
            </p>
          ))}
        </div>
      )}
      <dl class="facts">
        {remote && (
          <>
            {remote.status && (
              <Fact label={t('status_label')}>
                {statusText(remote)}
                {remote.seenAt && <span class="dot hint">{t('seenThere', dayTime(remote.seenAt, opened))}</span>}
              </Fact>
            )}
            <Fact label={t('providerId', name)}>
              <code>{remote.id}</code>
            </Fact>
          </>
        )}
        <Fact label={t('deliveryKey')}>
          <code>{delivery.key}</code>
        </Fact>
        {delivery.earlierKeys.length > 0 && (
          <Fact label={t('olderKeys')}>
            {delivery.earlierKeys.map((key) => (
              <code key={key}>{key}</code>
            ))}
          </Fact>
        )}
        <Fact label={t('attempts')}>
          <AttemptsTable delivery={delivery} provider={provider} />
        </Fact>
      </dl>
      {remote?.icp && <SentAndFilled sent={delivery.icp} there={remote.icp} vendor={name} />}
    </>
  );
}

const Fact = ({ label, children }: { label: string; children: ComponentChildren }) => (
  <div>
    <dt>{label}</dt>
    <dd>{children}</dd>
  </div>
);

const Notice = ({
  failure,
  provider,
  onOptions,
  onEdit,
  children,
}: {
  failure: Failure;
  provider: ProviderDeclaration | undefined;
  onOptions: () => void;
  onEdit: () => void;
  children?: ComponentChildren;
}) => (
  <div class="detail-failure">
    {children && <p class="hint">{children}</p>}
    <FailureMessage failure={failure} provider={provider} onOptions={onOptions} onEdit={onEdit} />
  </div>
);
