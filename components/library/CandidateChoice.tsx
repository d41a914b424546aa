import type { DeliveryView } from '../../utils/messages.ts';
import { t } from '../../utils/words.ts';

/** Several profiles at the provider look like this delivery: only the person can say which one it made. */
export function CandidateChoice({
  delivery,
  providerName,
  onResolve,
}: {
  delivery: DeliveryView;
  providerName: string;
  /** Null: none of them. */
  onResolve: (remoteId: string | null) => void;
}) {
  return (
    <div class="detail-failure" data-candidates="">
      <p>{t('candidatesText', providerName)}</p>
      <ul class="entries">
        {delivery.candidates.map(({ id, name, status }) => (
          <li key={id}>
            <span class="entry-label" dir="auto">
              {name || t('untitledProfile')}
            </span>
            <code>{id}</code>
            {status && <span class="hint">{status}</span>}
            <button type="button" class="button small" data-candidate={id} onClick={() => onResolve(id)}>
              {t('candidateThis')}
            </button>
          </li>
        ))}
      </ul>
      <button type="button" class="button small" data-candidate="" onClick={() => onResolve(null)}>
        {t('candidateNone')}
      </button>
    </div>
  );
}
