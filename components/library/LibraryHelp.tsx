import { t, type WordKey } from '../../utils/words.ts';
import { keyName } from '../key-name.ts';
import { useOpenDialog } from '../open-dialog.ts';

/** `mod`: Control, or Command on Apple's keyboards. */
const KEYS: readonly { does: WordKey; keys: readonly string[] }[] = [
  { does: 'libKeys_walk', keys: ['j', 'k', '↓', '↑'] },
  { does: 'libKeys_open', keys: ['Enter'] },
  { does: 'libKeys_search', keys: ['/'] },
  { does: 'libKeys_pick', keys: ['x'] },
  { does: 'libKeys_extend', keys: ['Shift', 'j', 'k'] },
  { does: 'libKeys_all', keys: ['mod', 'A'] },
  { does: 'libKeys_archive', keys: ['a'] },
  { does: 'libKeys_delete', keys: ['Delete'] },
  { does: 'libKeys_undo', keys: ['mod', 'Z'] },
  { does: 'libKeys_clear', keys: ['Esc'] },
  { does: 'keysHelp', keys: ['?'] },
];

/** The library's keys at a glance. Escape closes it and gives the focus back. */
export function LibraryHelp({ onClose }: { onClose: () => void }) {
  const dialog = useOpenDialog();
  return (
    <dialog ref={dialog} class="help" aria-labelledby="help-title" data-help="" onClose={onClose}>
      <h2 id="help-title">{t('keyboardHelp')}</h2>
      <dl class="help-keys">
        {KEYS.map(({ does, keys }) => (
          <div key={does}>
            <dt>{t(does)}</dt>
            <dd>
              {keys.map((key) => (
                <kbd key={key}>{keyName(key)}</kbd>
              ))}
            </dd>
          </div>
        ))}
      </dl>
      <div class="help-actions">
        <button type="button" class="button" data-action="close-help" onClick={() => dialog.current?.close()}>
          {t('close')}
        </button>
      </div>
    </dialog>
  );
}
