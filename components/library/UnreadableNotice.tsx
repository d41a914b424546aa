import { useState } from 'preact/hooks';
import { type Failure, failureOf } from '../../utils/failure.ts';
import { t, tCount } from '../../utils/words.ts';
import { FailureMessage } from '../FailureMessage.tsx';
import { AskButton } from './AskButton.tsx';

/** Says that records could not be read. They are kept as they were found until the person deletes them. */
export function UnreadableNotice({
  count,
  onExport,
  onDelete,
}: {
  count: number;
  onExport: () => Promise<unknown>;
  onDelete: () => Promise<unknown>;
}) {
  const [failure, setFailure] = useState<Failure | null>(null);
  if (count === 0) return null;
  const run = (task: Promise<unknown>) => {
    setFailure(null);
    task.catch((error: unknown) => setFailure(failureOf(error)));
  };
  return (
    <section class="unreadable" data-unreadable={count} aria-label={t('unreadableTitle')}>
      <p>{tCount('unreadableText', count)}</p>
      <div class="unreadable-acts">
        <button type="button" class="button small" data-action="export-unreadable" onClick={() => run(onExport())}>
          {t('unreadableExport')}
        </button>
        <AskButton
          action="delete-unreadable"
          label={t('unreadableDelete')}
          question={t('unreadableAsk')}
          danger
          onConfirm={() => run(onDelete())}
        />
      </div>
      {failure && (
        <div class="outcome failed" role="alert">
          <span class="state-dot" />
          <FailureMessage failure={failure} />
        </div>
      )}
    </section>
  );
}
