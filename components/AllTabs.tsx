import { useEffect, useState } from 'preact/hooks';
import type { TabRun } from '../utils/messages/tabs.ts';
import { t, tCount } from '../utils/words.ts';
import { useOpenDialog } from './open-dialog.ts';
import { runWords } from './run-words.ts';
import { shortUrl } from './short-url.ts';
import { short } from './step-words.ts';
import { tabWords } from './tab-words.ts';
import type { WorkbenchActions } from './workbench-state.ts';

type Actions = Pick<
  WorkbenchActions,
  'addAllTabs' | 'allSites' | 'follow' | 'stopTabs' | 'wakeTabs' | 'dismissTabs' | 'undoStep'
>;

/** Every tab of the window into the profile: why the browser asks, how far it is, what came of each tab. */
export function AllTabs({
  run,
  name,
  actions,
  onClose,
}: {
  run: TabRun | null;
  /** Of the profile that they go into. */
  name: string;
  actions: Actions;
  onClose: () => void;
}) {
  const dialog = useOpenDialog();
  const [granted, setGranted] = useState(false);
  const look = () => actions.allSites().then(setGranted, () => undefined);
  useEffect(() => {
    look();
  }, [run?.state]);
  const asleep = run?.tabs.filter(({ state }) => state === 'asleep').length ?? 0;
  const done = run?.tabs.filter(({ state }) => state !== 'waiting' && state !== 'reading').length ?? 0;
  const close = () => dialog.current?.close();
  const isOver = run?.state === 'done' || run?.state === 'stopped';
  return (
    <dialog
      ref={dialog}
      class="help all-tabs"
      aria-labelledby="all-tabs-title"
      data-all-tabs={run?.state ?? 'before'}
      onClose={onClose}
    >
      <h2 id="all-tabs-title">{t('addAllTabs')}</h2>
      {run === null || run.state === 'asked' ? (
        <>
          <p>{t('allTabsWhat', short(name || t('untitledProfile')))}</p>
          {!granted && <p class="why">{t('allTabsWhy')}</p>}
          <p class="why">{t('allTabsNot')}</p>
        </>
      ) : (
        <>
          <p class="run-line" role="status">
            {runWords(run)}
          </p>
          <progress max={Math.max(1, run.tabs.length)} value={done} aria-label={t('addAllTabs')} hidden={isOver} />
          {/* biome-ignore lint/a11y/noNoninteractiveTabindex: the keyboard scrolls it */}
          <ul class="tab-list" tabIndex={0} aria-label={t('addAllTabs')}>
            {run.tabs.map((tab) => {
              const { text, more, tone } = tabWords(tab);
              return (
                <li key={tab.tabId} data-tab={tab.state}>
                  <span class="tab-name" dir="auto" title={tab.url}>
                    {tab.title || shortUrl(tab.url) || t('tabUnnamed')}
                  </span>
                  <span class={`tab-outcome ${tone}`} title={more}>
                    {text}
                    {more && <span class="sr">. {more}</span>}
                  </span>
                </li>
              );
            })}
          </ul>
          {isOver && asleep > 0 && (
            <p class="why">
              {tCount('tabsAsleep', asleep)}{' '}
              <button type="button" class="link" data-action="wake-tabs" onClick={actions.wakeTabs}>
                {t('wakeTabs')}
              </button>
            </p>
          )}
        </>
      )}
      {granted && run?.state !== 'running' && (
        <p class="why">
          {t('allSitesGiven')}{' '}
          <button
            type="button"
            class="link"
            data-action="give-back"
            onClick={() => {
              actions.follow(false);
              setGranted(false);
            }}
          >
            {t('giveBack')}
          </button>
        </p>
      )}
      <div class="help-actions">
        {run?.state === 'running' ? (
          <>
            <button type="button" class="button quiet" data-action="stop-tabs" onClick={actions.stopTabs}>
              {t('stop')}
            </button>
            <button type="button" class="button" data-action="close-tabs" onClick={close}>
              {t('goOnInBackground')}
            </button>
          </>
        ) : isOver ? (
          <button
            type="button"
            class="button"
            data-action="close-tabs"
            onClick={() => {
              actions.dismissTabs();
              close();
            }}
          >
            {t('close')}
          </button>
        ) : (
          <>
            <button type="button" class="button quiet" data-action="close-tabs" onClick={close}>
              {t('cancel')}
            </button>
            <button type="button" class="button primary" data-action="start-tabs" onClick={actions.addAllTabs}>
              {t(granted ? 'readAllTabs' : 'allowAndReadAllTabs')}
            </button>
          </>
        )}
      </div>
    </dialog>
  );
}
