import { useState } from 'preact/hooks';
import { type Failure, failureOf } from '../../utils/failure.ts';
import { t, tCount } from '../../utils/words.ts';
import { FailureMessage } from '../FailureMessage.tsx';
import type { LibraryActions } from './library-actions.ts';

/** A file of the profiles that are picked, listed, or all. */
export function ExportPane({
  profileIds,
  now,
  actions,
  onClose,
}: {
  profileIds: readonly string[];
  now: () => Date;
  actions: LibraryActions;
  onClose: () => void;
}) {
  const [kind, setKind] = useState<'json' | 'csv'>('json');
  const [evidence, setEvidence] = useState(false);
  const [said, say] = useState('');
  const [failure, setFailure] = useState<Failure | null>(null);
  const save = async () => {
    setFailure(null);
    try {
      const { exportFile } = await import('./export-file.ts');
      const at = now().toISOString();
      const profiles = await actions.profiles(profileIds);
      const quotes = evidence && kind === 'json' ? await actions.evidence(profileIds) : undefined;
      const { name, type, text } = exportFile(kind, profiles, at, quotes);
      actions.download(name, text, type);
      say(t('exported', name));
    } catch (error) {
      setFailure(failureOf(error));
    }
  };
  const choice = (value: 'json' | 'csv', label: string, text: string) => (
    <label class="choice">
      <input type="radio" name="export-kind" value={value} checked={kind === value} onChange={() => setKind(value)} />
      <span>
        <strong>{label}</strong>
        <span class="hint">{text}</span>
      </span>
    </label>
  );
  return (
    <section class="detail" tabIndex={-1} aria-label={t('exportProfiles')} data-export={profileIds.length}>
      <h2>{tCount('exportCount', profileIds.length)}</h2>
      <fieldset class="choices" aria-label={t('exportKind')}>
        {choice('json', 'JSON', t('exportJsonText'))}
        {choice('csv', 'CSV', t('exportCsvText'))}
      </fieldset>
      <label class="choice">
        <input
          type="checkbox"
          checked={evidence && kind === 'json'}
          disabled={kind !== 'json'}
          data-action="evidence"
          onChange={(event) => setEvidence(event.currentTarget.checked)}
        />
        <span>{t('exportEvidence')}</span>
      </label>
      <div class="detail-actions">
        <button
          type="button"
          class="button primary"
          data-action="export-file"
          disabled={profileIds.length === 0}
          onClick={save}
        >
          {t('exportAs', kind.toUpperCase())}
        </button>
        <button type="button" class="button quiet" data-action="close-pane" onClick={onClose}>
          {t('close')}
        </button>
        <span role="status" class="hint">
          {said}
        </span>
      </div>
      {failure && <FailureMessage failure={failure} />}
    </section>
  );
}
