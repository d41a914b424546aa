import type { ProviderDeclaration } from '../utils/providers/types.ts';
import { FooterSkeleton } from './FooterSkeleton.tsx';
import { lazily } from './lazily.tsx';
import { SendControls } from './SendControls.tsx';
import type { WorkbenchActions, WorkbenchState } from './workbench-state.ts';

const DeliveryOutcomes = lazily(async () => (await import('./after-sending.ts')).DeliveryOutcomes);
const DuplicateQuestion = lazily(async () => (await import('./after-sending.ts')).DuplicateQuestion);

/** Where the profile goes, what gets lost on the way, and the one button; then what became of it. */
export function DeliveryFooter({
  state,
  providers,
  actions,
}: {
  state: WorkbenchState;
  providers: readonly ProviderDeclaration[];
  actions: WorkbenchActions;
}) {
  const provider = providers.find(({ id }) => id === state.provider);
  if (!provider) return <FooterSkeleton />;
  const over = state.phase === 'delivered' || state.phase === 'failed' || state.phase === 'unsure';
  return (
    <footer class="foot">
      {state.question ? (
        <DuplicateQuestion found={state.question.found} providers={providers} actions={actions} />
      ) : over ? (
        <DeliveryOutcomes state={state} providers={providers} actions={actions} />
      ) : (
        <SendControls state={state} provider={provider} providers={providers} actions={actions} />
      )}
    </footer>
  );
}
