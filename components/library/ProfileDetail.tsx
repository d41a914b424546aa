import { Ellipsis } from 'lucide';
import { useEffect, useState } from 'preact/hooks';
import { type Failure, failureOf } from '../../utils/failure.ts';
import { icpAsJson, icpAsText } from '../../utils/icp/profile-text.ts';
import { emptyIcp, type Icp } from '../../utils/icp/types.ts';
import type { AccountView } from '../../utils/messages.ts';
import type { ProviderDeclaration } from '../../utils/providers/types.ts';
import { t, tAny } from '../../utils/words.ts';
import { dayTime } from '../clock-time.ts';
import { FailureMessage } from '../FailureMessage.tsx';
import { Icon } from '../Icon.tsx';
import { Menu } from '../Menu.tsx';
import { providerLabel } from '../provider-label.ts';
import { statusText } from '../status-text.ts';
import type { LibraryActions } from './library-actions.ts';
import type { LibraryEntry } from './library-entries.ts';
import { stateTone } from './library-rows.ts';
import { ProfileFacts } from './ProfileFacts.tsx';
import { SendElsewhere } from './SendElsewhere.tsx';

/** What the list knows of a profile already: shown until the rest is there. */
const knownOf = (entry: LibraryEntry): Icp => {
  const { name, jobTitles, seniorities, departments, industries, companySizes, countries, exampleCompanies } = entry;
  const listed = { name, jobTitles, seniorities, departments, industries, companySizes, countries, exampleCompanies };
  return { ...emptyIcp(), description: entry.summary, ...listed, ...entry.remote?.icp };
};

/** All of one profile: its fields, where it is, and what can be done with it. */
export function ProfileDetail({
  entry,
  providers,
  accounts,
  now,
  actions,
  onArchive,
  onDelete,
  onDuplicate,
  onExport,
  onKeep,
  onDelivery,
}: {
  entry: LibraryEntry;
  providers: readonly ProviderDeclaration[];
  accounts: readonly AccountView[];
  now: Date;
  actions: LibraryActions;
  onArchive: () => void;
  onDelete: () => void;
  onDuplicate: () => void;
  onExport: () => void;
  /** Saves what only a provider has on this device. */
  onKeep: () => void;
  onDelivery: (deliveryId: string) => void;
}) {
  const [said, say] = useState('');
  const [failure, setFailure] = useState<Failure | null>(null);
  const [whole, setWhole] = useState<Icp | null>(null);
  const [sending, setSending] = useState(false);
  const { remote } = entry;
  useEffect(() => {
    let late = false;
    if (remote === null) {
      actions.profiles([entry.id]).then(
        ([profile]) => !late && setWhole(profile?.icp ?? null),
        (error: unknown) => !late && setFailure(failureOf(error)),
      );
    }
    return () => {
      late = true;
    };
  }, [entry]);
  const icp = whole ?? knownOf(entry);
  const run = (task: Promise<unknown>, done: string) => {
    setFailure(null);
    task.then(() => say(done)).catch((error: unknown) => setFailure(failureOf(error)));
  };
  const named = (id: string): string => {
    const provider = providers.find((one) => one.id === id);
    return provider ? providerLabel(provider) : id;
  };
  const copies = [
    { id: 'copy-text', label: t('copyText'), run: () => run(actions.copy(icpAsText(icp)), t('copied')) },
    { id: 'copy-json', label: t('copyJson'), run: () => run(actions.copy(icpAsJson(icp)), t('copied')) },
  ];
  return (
    <section
      class="detail"
      tabIndex={-1}
      aria-label={entry.name || t('untitledProfile')}
      data-profile={entry.id}
      data-whole={remote !== null || whole !== null}
    >
      <h2 dir="auto">{entry.name || t('untitledProfile')}</h2>
      <div class="detail-actions">
        {remote === null ? (
          <>
            <button
              type="button"
              class="button"
              data-action="edit"
              onClick={() => run(actions.edit(entry.id), t('openedInForm'))}
            >
              {t('editAsNew')}
            </button>
            <button
              type="button"
              class="button"
              data-action="elsewhere"
              aria-expanded={sending}
              onClick={() => setSending(!sending)}
            >
              {t('sendElsewhere')}
            </button>
            <Menu
              label={t('moreActions')}
              icon={<Icon node={Ellipsis} />}
              items={[
                ...copies,
                { id: 'export-one', label: t('exportChosen'), run: onExport },
                { id: 'duplicate', label: t('duplicate'), run: onDuplicate, separated: true },
                { id: 'archive', label: t(entry.archived ? 'unarchive' : 'archive'), run: onArchive },
                { id: 'delete', label: t('deleteProfile'), run: onDelete },
              ]}
            />
          </>
        ) : (
          <>
            <button type="button" class="button" data-action="keep" onClick={onKeep}>
              {t('keepHere')}
            </button>
            <Menu label={t('moreActions')} icon={<Icon node={Ellipsis} />} items={copies} />
          </>
        )}
        <span role="status" class="hint">
          {said}
        </span>
      </div>
      {failure && (
        <div class="outcome failed" role="alert">
          <span class="state-dot" />
          <FailureMessage failure={failure} onOptions={() => actions.openOptions('')} />
        </div>
      )}
      {sending && remote === null && (
        <SendElsewhere
          key={entry.id}
          profileId={entry.id}
          places={entry.places}
          providers={providers}
          accounts={accounts}
          actions={actions}
          onSent={(delivery) => {
            setSending(false);
            say(t('sentTo', named(delivery.provider)));
          }}
          onClose={() => setSending(false)}
        />
      )}
      <ul class="places" aria-label={t('whereItIs')}>
        {remote === null && (
          <li>
            <span class="state-dot good" />
            {t('thisDevice')}
            <span class="dot hint">{t(entry.archived ? 'archivedOn' : 'savedOn', dayTime(entry.at, now))}</span>
          </li>
        )}
        {entry.places.map(({ provider, state, deliveryId }) => (
          <li key={deliveryId ?? provider}>
            <span class={`state-dot ${state === null ? 'good' : stateTone(state)}`} />
            {named(provider)}
            <span class="dot hint">
              {state !== null
                ? tAny(`state_${state}`)
                : statusText({
                    ...{ id: entry.id, status: remote?.status ?? '', isActive: remote?.isActive ?? undefined },
                    reviewStatus: remote?.reviewStatus ?? undefined,
                  })}
            </span>
            {deliveryId !== null && (
              <button type="button" class="button small quiet" onClick={() => onDelivery(deliveryId)}>
                {t('openDelivery')}
              </button>
            )}
          </li>
        ))}
        {entry.sites.length > 0 && (
          <li>
            {t('fromSites')}
            {/* Only the sites read from left to right: the dot stands beside the word. */}
            <span class="dot hint">
              <bdi>{entry.sites.join(', ')}</bdi>
            </span>
          </li>
        )}
      </ul>
      <ProfileFacts icp={icp} />
    </section>
  );
}
