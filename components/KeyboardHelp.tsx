import { useEffect, useState } from 'preact/hooks';
import { t, type WordKey } from '../utils/words.ts';
import { keyName } from './key-name.ts';
import { useOpenDialog } from './open-dialog.ts';
import type { Shortcut } from './surface.ts';

/** What each key does, in the order in which a person meets them. `mod`: Control, or Command on Apple's keyboards. */
const KEYS: readonly { does: WordKey; keys: readonly string[] }[] = [
  { does: 'keysDeliver', keys: ['mod', 'Enter'] },
  { does: 'keysUndo', keys: ['mod', 'Z'] },
  { does: 'keysRedo', keys: ['mod', '⇧', 'Z'] },
  { does: 'keysAddValue', keys: ['Enter'] },
  { does: 'keysTokens', keys: ['←', '→'] },
  { does: 'keysEvidence', keys: ['Enter'] },
  { does: 'keysRemove', keys: ['Delete'] },
  { does: 'keysClose', keys: ['Esc'] },
  { does: 'keysHelp', keys: ['?'] },
];

/** The browser's own, by the manifest's names. */
const COMMANDS: readonly { name: string; does: WordKey }[] = [
  { name: '_execute_action', does: 'shortcutOpen' },
  { name: 'add-page', does: 'commandAddPage' },
];

/** All keys at a glance, over the workbench. Escape closes it and gives the focus back. */
export function KeyboardHelp({
  shortcuts,
  onChangeShortcuts,
  onClose,
}: {
  /** What the browser keeps, which a person may have changed. */
  shortcuts: () => Promise<Shortcut[]>;
  onChangeShortcuts: () => void;
  onClose: () => void;
}) {
  const dialog = useOpenDialog();
  const [kept, setKept] = useState<Shortcut[]>([]);
  useEffect(() => {
    shortcuts().then(setKept, () => undefined);
  }, [shortcuts]);
  const keysOf = (command: string) => kept.find(({ name }) => name === command)?.keys;
  return (
    <dialog
      ref={dialog}
      class="help"
      aria-labelledby="help-title"
      data-help=""
      onClose={onClose}
      onKeyDown={(event) => {
        // Else the popup around it closes too.
        if (event.key !== 'Escape') return;
        event.preventDefault();
        dialog.current?.close();
      }}
    >
      <h2 id="help-title">{t('keyboardHelp')}</h2>
      <dl class="help-keys">
        {COMMANDS.map(({ name, does }) => (
          <div key={name}>
            <dt>{t(does)}</dt>
            <dd>{keysOf(name) ? <kbd>{keysOf(name)}</kbd> : <span class="unset">{t('shortcutNone')}</span>}</dd>
          </div>
        ))}
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
        <button type="button" class="button quiet" data-action="change-shortcuts" onClick={onChangeShortcuts}>
          {t('changeShortcuts')}
        </button>
        <button type="button" class="button" data-action="close-help" autofocus onClick={() => dialog.current?.close()}>
          {t('close')}
        </button>
      </div>
    </dialog>
  );
}
