import { useRef, useState } from 'preact/hooks';
import { type Failure, failureOf } from '../../utils/failure.ts';
import { HISTORY_FIELDS } from '../../utils/icp/suggestions.ts';
import type { OwnSettings } from '../../utils/library/own-settings.ts';
import type { PlannedProfile } from '../../utils/library/plan-import.ts';
import type { Problem } from '../../utils/library/problems.ts';
import type { ProfilesChanged } from '../../utils/messages/library.ts';
import { DECLARATIONS } from '../../utils/providers/declarations.ts';
import type { Profile } from '../../utils/storage/types.ts';
import { listed, t, tAny, tCount } from '../../utils/words.ts';
import { FailureMessage } from '../FailureMessage.tsx';
import { fieldKey } from '../fields.ts';
import { providerLabel } from '../provider-label.ts';
import type { ImportPlan, PlannedImport } from './import-file.ts';
import type { LibraryActions, Step } from './library-actions.ts';

/** So many are listed one by one; the rest is chosen by its kind. */
const LISTED = 200;

/** A file, what it would bring, and only then the import. */
export function ImportPane({
  now,
  allIds,
  actions,
  onImported,
  onClose,
}: {
  now: () => Date;
  /** Every profile of this device. */
  allIds: () => readonly string[];
  actions: LibraryActions;
  onImported: (count: number, changed: ProfilesChanged & Step) => void;
  onClose: () => void;
}) {
  const input = useRef<HTMLInputElement>(null);
  const [read, setRead] = useState<PlannedImport | null>(null);
  const [busy, setBusy] = useState(false);
  const [failure, setFailure] = useState<Failure | null>(null);
  const open = async (file: File | undefined) => {
    if (!file) return;
    setBusy(true);
    setFailure(null);
    try {
      const { planFile } = await import('./import-file.ts');
      const profiles = (ids: readonly string[] | null): Promise<Profile[]> => actions.profiles(ids ?? allIds());
      setRead(await planFile(file, { now, profiles, uuid: () => crypto.randomUUID() }));
    } catch (error) {
      setFailure(failureOf(error));
    } finally {
      setBusy(false);
      // The same file may be chosen again after it was mended.
      if (input.current) input.current.value = '';
    }
  };
  return (
    <section
      class="detail"
      tabIndex={-1}
      aria-label={t('importTitle')}
      aria-busy={busy || undefined}
      data-import={read ? (read.ok ? 'plan' : 'problems') : 'choose'}
      onDragOver={(event) => event.preventDefault()}
      onDrop={(event) => {
        event.preventDefault();
        open(event.dataTransfer?.files[0]);
      }}
    >
      <h2>{t('importTitle')}</h2>
      <p class="lead">{t('importText')}</p>
      <div class="detail-actions">
        <label class="button file-button">
          {t(read ? 'chooseAnother' : 'chooseFile')}
          <input
            ref={input}
            class="file-input"
            type="file"
            accept=".json,.csv,.txt,application/json,text/csv"
            onChange={(event) => open(event.currentTarget.files?.[0])}
          />
        </label>
        <button type="button" class="button quiet" data-action="close-pane" onClick={onClose}>
          {t('close')}
        </button>
      </div>
      {failure && <FailureMessage failure={failure} />}
      {read && !read.ok && <Problems fileName={read.fileName} problems={read.problems} />}
      {read?.ok && (
        <Plan
          key={read.plan.fileName + read.plan.text.length}
          plan={read.plan}
          actions={actions}
          onProblem={(problem) => setRead({ ok: false, fileName: read.plan.fileName, problems: [problem] })}
          onImported={onImported}
        />
      )}
    </section>
  );
}

function Problems({ fileName, problems }: { fileName: string; problems: readonly Problem[] }) {
  const listed = problems.filter(({ line }, at) => at === 0 || line > 0);
  return (
    <div role="alert" class="problems" data-problems={problems.length}>
      <p>
        <strong>{t('importRefused', fileName)}</strong>
      </p>
      <ul>
        {listed.map(({ kind, line, column, where, found }) => (
          <li key={`${kind} ${line} ${column} ${where}`}>
            {line > 0 && <span class="place">{t('atLine', line, column)}</span>}
            {where && kind !== 'repeated-id' && kind !== 'csv-cells' && <code>{where}</code>}
            <span dir="auto">{tAny(`problem_${kind.replaceAll('-', '_')}`, found, where)}</span>
          </li>
        ))}
      </ul>
      {problems.length > listed.length && <p class="hint">{tCount('moreProblems', problems.length - listed.length)}</p>}
    </div>
  );
}

const KINDS = ['new', 'changed', 'same'] as const;

function Plan({
  plan,
  actions,
  onProblem,
  onImported,
}: {
  plan: ImportPlan;
  actions: LibraryActions;
  onProblem: (problem: Problem) => void;
  onImported: (count: number, changed: ProfilesChanged & Step) => void;
}) {
  const { profiles, drafts, deliveries, deliveriesLeft, own } = plan;
  const [withOwn, setWithOwn] = useState(own !== null);
  // What is here already is not overwritten unless that is asked for.
  const [chosen, setChosen] = useState<ReadonlySet<string>>(
    new Set(profiles.filter(({ status }) => status === 'new').map(({ profile }) => profile.id)),
  );
  const [failure, setFailure] = useState<Failure | null>(null);
  const [busy, setBusy] = useState(false);
  const of = (kind: PlannedProfile['status']) => profiles.filter(({ status }) => status === kind);
  const set = (ids: readonly string[], on: boolean) => {
    const next = new Set(chosen);
    for (const id of ids) {
      if (on) next.add(id);
      else next.delete(id);
    }
    setChosen(next);
  };
  const taken = profiles.filter(({ profile }) => chosen.has(profile.id));
  const history = drafts.length + deliveries.length;
  const run = async () => {
    setBusy(true);
    setFailure(null);
    try {
      const { takeIn } = await import('./import-file.ts');
      const records = { profiles: taken.map(({ profile }) => profile), drafts, deliveries };
      onImported(taken.length, await takeIn(actions, records, withOwn ? own : null));
    } catch (error) {
      const failed = failureOf(error);
      const { problemOf } = await import('./import-file.ts');
      const problem = problemOf(failed, plan);
      if (problem) onProblem(problem);
      else setFailure(failed);
      setBusy(false);
    }
  };
  return (
    <div data-plan={profiles.length}>
      <p class="plan-file">
        <strong dir="auto">{plan.fileName}</strong>
      </p>
      {KINDS.map((kind) => {
        const these = of(kind);
        if (these.length === 0) return null;
        const ids = these.map(({ profile }) => profile.id);
        const all = ids.every((id) => chosen.has(id));
        return (
          <section key={kind} class="plan-kind" data-plan-kind={kind}>
            <label class="choice">
              <input
                type="checkbox"
                checked={all}
                disabled={kind === 'same'}
                onChange={(event) => set(ids, event.currentTarget.checked)}
              />
              <strong>{tCount(`plan_${kind}`, these.length)}</strong>
            </label>
            <ul>
              {these.slice(0, kind === 'same' ? 0 : LISTED).map(({ profile, fields, line }) => (
                <li key={profile.id}>
                  <label class="choice">
                    <input
                      type="checkbox"
                      checked={chosen.has(profile.id)}
                      onChange={(event) => set([profile.id], event.currentTarget.checked)}
                    />
                    <span>
                      <span dir="auto">{profile.icp.name || t('untitledProfile')}</span>
                      <span class="hint">
                        {fields.length > 0
                          ? fields.map((field) => fieldWord(field)).join(', ')
                          : these.length <= LISTED && line > 1 && t('onLine', line)}
                      </span>
                    </span>
                  </label>
                </li>
              ))}
            </ul>
            {kind !== 'same' && these.length > LISTED && (
              <p class="hint">{tCount('moreProfiles', these.length - LISTED)}</p>
            )}
          </section>
        );
      })}
      {history > 0 && <p class="hint">{t('importHistory', drafts.length, deliveries.length)}</p>}
      {own && (
        <section class="plan-kind" data-plan-kind="settings">
          <label class="choice">
            <input type="checkbox" checked={withOwn} onChange={(event) => setWithOwn(event.currentTarget.checked)} />
            <strong>{t('plan_settings')}</strong>
          </label>
          <ul>
            {settingLines(own).map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
          <p class="hint">{t('plan_settingsText')}</p>
        </section>
      )}
      {deliveriesLeft > 0 && <p class="hint">{tCount('importLeft', deliveriesLeft)}</p>}
      <div class="detail-actions">
        <button
          type="button"
          class="button primary"
          data-action="import"
          aria-busy={busy || undefined}
          disabled={busy || (taken.length === 0 && history === 0 && !withOwn)}
          onClick={run}
        >
          {taken.length > 0 ? tCount('importButton', taken.length) : t('importRest')}
        </button>
      </div>
      {failure && <FailureMessage failure={failure} kept={t('importNothing')} />}
    </div>
  );
}

/** What the settings of a file would bring, a line each. */
function settingLines({ defaultProvider, never, history, providers }: OwnSettings): string[] {
  const used = HISTORY_FIELDS.reduce((sum, field) => sum + (history[field]?.length ?? 0), 0);
  const label = (id: string): string[] => {
    const provider = DECLARATIONS.find((one) => one.id === id);
    return provider ? [providerLabel(provider)] : [];
  };
  const named = providers.flatMap(({ provider }) => label(provider));
  return [
    ...label(defaultProvider ?? '').map((name) => t('plan_default', name)),
    ...(never.length > 0 ? [tCount('plan_never', never.length)] : []),
    ...(used > 0 ? [tCount('plan_used', used)] : []),
    ...(named.length > 0 ? [t('plan_providers', listed(named))] : []),
  ];
}

function fieldWord(field: PlannedProfile['fields'][number]): string {
  if (field === 'sites') return t('filterSite');
  if (field === 'archivedAt') return t('filterArchived');
  return field === 'savedAt' ? t('savedAtWord') : t(fieldKey(field));
}
