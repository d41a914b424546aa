import { t } from '../utils/words.ts';
import type { SurfaceView } from './surface.ts';
import type { WorkbenchActions } from './workbench-state.ts';

/** How the page in front can be read, where the browser has not granted it: a click beside it grants nothing. */
export function AccessNotice({
  surface,
  actions,
}: {
  surface: SurfaceView;
  actions: Pick<WorkbenchActions, 'changeShortcuts' | 'follow'>;
}) {
  return (
    <div class="notice access" role="status" data-access={surface.shortcut ? 'shortcut' : 'no-shortcut'}>
      <p>
        {surface.shortcut ? t('accessShortcut', surface.shortcut) : t('accessNoShortcut')}
        {!surface.shortcut && (
          <>
            {' '}
            <button type="button" class="link" data-action="set-shortcut" onClick={actions.changeShortcuts}>
              {t('setShortcut')}
            </button>
          </>
        )}
      </p>
      {surface.follows === false && (
        <>
          <p class="access-why">{t('followWhy')}</p>
          <button type="button" class="button small" data-action="follow" onClick={() => actions.follow(true)}>
            {t('followTabs')}
          </button>
        </>
      )}
    </div>
  );
}
