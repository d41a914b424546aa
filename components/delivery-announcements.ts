/** What a person who does not see the footer hears of a delivery: that it leaves, and what became of it. */
import { useEffect, useRef } from 'preact/hooks';
import type { ProviderDeclaration } from '../utils/providers/types.ts';
import { listed, t } from '../utils/words.ts';
import { providerLabel } from './provider-label.ts';
import type { WorkbenchState } from './workbench-state.ts';

export function useDeliveryAnnouncements(
  { phase, provider, also }: WorkbenchState,
  providers: readonly ProviderDeclaration[],
  announce: (text: string) => void,
): void {
  const before = useRef(phase);
  useEffect(() => {
    const was = before.current;
    before.current = phase;
    if (was === phase || was === 'reading') return;
    if (phase === 'sending') {
      const names = [provider, ...also].flatMap((id) => providers.find((one) => one.id === id) ?? []);
      announce(t('sendingTo', listed(names.map(providerLabel))));
    } else if (phase !== 'editing' && phase !== 'reading') {
      // The very words that stand there for everyone else.
      announce(document.querySelector<HTMLElement>('.foot .outcomes')?.innerText ?? '');
    }
  }, [phase, provider, also, providers, announce]);
}
