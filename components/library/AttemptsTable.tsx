import type { DeliveryView } from '../../utils/messages.ts';
import type { ProviderDeclaration } from '../../utils/providers/types.ts';
import { t, uiLanguage } from '../../utils/words.ts';
import { failureText } from '../failure-text.ts';

/** To the second: attempts follow each other closely. */
const attemptTime = (iso: string): string =>
  new Intl.DateTimeFormat(uiLanguage(), {
    day: 'numeric',
    month: 'short',
    hour: '2-digit',
    minute: '2-digit',
    second: '2-digit',
  }).format(new Date(iso));

/** Each try with its time, its answer, and what the vendor said. The latest stands on top. */
export function AttemptsTable({
  delivery,
  provider,
}: {
  delivery: DeliveryView;
  provider: ProviderDeclaration | undefined;
}) {
  const { attempts, attemptCount } = delivery;
  if (attempts.length === 0) return <p class="none">{t('noAttempts')}</p>;
  return (
    <table class="attempts">
      {attemptCount > attempts.length && <caption>{t('attemptsMore', attempts.length, attemptCount)}</caption>}
      <thead>
        <tr>
          <th scope="col">{t('attemptWhen')}</th>
          <th scope="col">{t('attemptCame')}</th>
          <th scope="col">{t('attemptSaid')}</th>
        </tr>
      </thead>
      <tbody>
        {[...attempts].reverse().map(({ startedAt, endedAt, status, failure }) => (
          <tr key={startedAt}>
            <td>{attemptTime(startedAt)}</td>
            <td>
              {status !== null ? t('attemptStatus', status) : t(endedAt === null ? 'attemptRunning' : 'attemptOpen')}
            </td>
            <td>
              {failure ? (
                <>
                  {failureText(failure, provider)}
                  {'message' in failure && failure.message && (
                    <q class="vendor-words" dir="auto">
                      {failure.message}
                    </q>
                  )}
                </>
              ) : (
                endedAt !== null && status !== null && t('attemptFine')
              )}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
