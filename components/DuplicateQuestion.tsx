import { useId, useLayoutEffect, useRef } from 'preact/hooks';
import type { Duplicate } from '../utils/messages.ts';
import type { ProviderDeclaration } from '../utils/providers/types.ts';
import { t, tCount, uiLanguage } from '../utils/words.ts';
import { FieldDifferences } from './FieldDifferences.tsx';
import { providerLabel } from './provider-label.ts';
import type { SendQuestion, WorkbenchActions } from './workbench-state.ts';

/** Asks before a second profile is made: which is there, what differs, and what shall be done. */
export function DuplicateQuestion({
  found,
  providers,
  actions,
}: {
  found: SendQuestion['found'];
  providers: readonly ProviderDeclaration[];
  actions: WorkbenchActions;
}) {
  const id = useId();
  const box = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    box.current?.focus();
    // Whatever the answer is, the keyboard goes on where it was.
    return () => {
      requestAnimationFrame(() => {
        if (document.activeElement === document.body) {
          document.querySelector<HTMLElement>('[data-action=deliver]')?.focus();
        }
      });
    };
  }, []);
  const local = found.every((one) => providers.find(({ id: other }) => other === one.provider)?.origins.length === 0);
  return (
    <div
      ref={box}
      class="question"
      role="alertdialog"
      tabIndex={-1}
      aria-labelledby={id}
      data-question=""
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.preventDefault();
        actions.cancelSending();
      }}
    >
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a box that scrolls must be reachable by keyboard */}
      <section class="question-scroll" id={id} tabIndex={0} aria-label={t('alreadyAlike')}>
        {found.map(({ provider, duplicates }) => {
          const [closest, ...more] = duplicates;
          const to = providers.find((one) => one.id === provider);
          return (
            closest &&
            to && (
              <DuplicateOf
                key={provider}
                duplicate={closest}
                more={more.length}
                provider={to}
                onOpen={() => actions.openThere(provider, closest)}
              />
            )
          );
        })}
      </section>
      <div class="foot-row end">
        <button type="button" class="button quiet" data-action="cancel-sending" onClick={actions.cancelSending}>
          {t('cancel')}
        </button>
        <button type="button" class="button primary" data-action="send-anyway" onClick={actions.sendAnyway}>
          {t(local ? 'saveAnyway' : 'sendAnyway')}
        </button>
      </div>
    </div>
  );
}

const percent = (share: number): string =>
  new Intl.NumberFormat(uiLanguage(), { style: 'percent', maximumFractionDigits: 0 }).format(Math.min(share, 0.99));

function DuplicateOf({
  duplicate,
  more,
  provider,
  onOpen,
}: {
  duplicate: Duplicate;
  more: number;
  provider: ProviderDeclaration;
  onOpen: () => void;
}) {
  const name = providerLabel(provider);
  const differing = duplicate.fields.filter(({ onlyFirst, onlySecond }) => onlyFirst.length + onlySecond.length > 0);
  const ours = duplicate.where === 'library' || duplicate.delivery !== null;
  return (
    <section class="duplicate" data-duplicate={duplicate.where}>
      <div class="duplicate-head">
        <span class="state-dot wait" />
        <p>
          <strong dir="auto">
            {t(`duplicateTitle_${duplicate.where}`, name, duplicate.name || t('untitledProfile'))}
          </strong>{' '}
          <span class="duplicate-share">
            {differing.length === 0 ? t('duplicateSame') : t('duplicateAlike', percent(duplicate.overlap))}
            {more > 0 && ` ${tCount('duplicateMore', more)}`}
          </span>
        </p>
        <button type="button" class="button small" data-action="open-there" onClick={onOpen}>
          {ours ? t('openIt') : t('openAt', name)}
        </button>
      </div>
      {differing.length > 0 && (
        <FieldDifferences
          fields={differing}
          first={t('thisProfile')}
          second={duplicate.where === 'library' ? t('savedProfile') : name}
        />
      )}
    </section>
  );
}
