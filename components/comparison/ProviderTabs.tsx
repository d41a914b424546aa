import type { ComponentChildren } from 'preact';
import { useId, useRef } from 'preact/hooks';
import type { ProviderDeclaration, ProviderId } from '../../utils/providers/types.ts';
import { t } from '../../utils/words.ts';
import { providerLabel } from '../provider-label.ts';

/** One provider at a time: arrows walk, the tab in front is the one that Tab reaches. */
export function ProviderTabs({
  providers,
  chosen,
  onChoose,
  needsAttention,
  children,
}: {
  providers: readonly ProviderDeclaration[];
  chosen: ProviderId;
  onChoose: (provider: ProviderId) => void;
  needsAttention: (provider: ProviderId) => boolean;
  children: ComponentChildren;
}) {
  const id = useId();
  const list = useRef<HTMLDivElement>(null);
  const onKeyDown = (event: KeyboardEvent) => {
    const at = providers.findIndex((provider) => provider.id === chosen);
    const to = { ArrowLeft: at - 1, ArrowRight: at + 1, Home: 0, End: -1 }[event.key];
    const next = to === undefined ? undefined : providers.at(to % providers.length);
    if (!next) return;
    event.preventDefault();
    onChoose(next.id);
    list.current?.querySelector<HTMLElement>(`[data-tab="${next.id}"]`)?.focus();
  };
  return (
    <>
      <div ref={list} class="tabs" role="tablist" tabIndex={-1} onKeyDown={onKeyDown}>
        {providers.map((provider) => (
          <button
            key={provider.id}
            type="button"
            role="tab"
            id={`${id}-${provider.id}`}
            data-tab={provider.id}
            aria-selected={provider.id === chosen}
            aria-controls={`${id}-panel`}
            tabIndex={provider.id === chosen ? 0 : -1}
            onClick={() => onChoose(provider.id)}
          >
            {providerLabel(provider)}
            {needsAttention(provider.id) && (
              <>
                <span class="state-dot" aria-hidden="true" />
                <span class="sr">, {t('stateFailed')}</span>
              </>
            )}
          </button>
        ))}
      </div>
      <div id={`${id}-panel`} class="comparison-panel" role="tabpanel" aria-labelledby={`${id}-${chosen}`}>
        {children}
      </div>
    </>
  );
}
