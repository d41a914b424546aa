/** What a surface shows, put together from the parts of its session. */
import { phaseOf, type SendOutcome, type WorkbenchState } from '../../components/workbench-state.ts';
import type { ProviderDeclaration } from '../../utils/providers/types.ts';
import type { createDestinations } from './destinations.ts';
import type { createSending } from './sending.ts';

interface SessionParts
  extends Pick<
    WorkbenchState,
    'now' | 'draft' | 'page' | 'failure' | 'preview' | 'undo' | 'drafts' | 'run' | 'suggestions'
  > {
  providers: readonly ProviderDeclaration[];
  /** Whether it is known yet which accounts there are. */
  loaded: boolean;
  destinations: ReturnType<typeof createDestinations>;
  sending: ReturnType<ReturnType<typeof createSending>['view']>;
}

export function composedState({ providers, loaded, destinations, sending, ...shown }: SessionParts): WorkbenchState {
  const { deliveries, failures, unlisted, plans, busy, question } = sending;
  const mine = deliveries.filter(({ draftId }) => draftId === shown.draft?.id);
  const outcomes = providers.flatMap(({ id }): SendOutcome[] => {
    const delivery = mine.find((one) => one.provider === id) ?? null;
    const unsent = failures.get(id) ?? null;
    return delivery || unsent ? [{ provider: id, delivery, failure: unsent }] : [];
  });
  const target = destinations.shown();
  const provider = (loaded && target?.provider) || '';
  return {
    ...shown,
    phase: phaseOf(shown.draft, mine, busy !== null),
    provider,
    accounts: destinations.accounts(),
    picked: target?.settings ?? {},
    also: destinations.also(),
    ready: destinations.ready(),
    plan: plans.get(provider) ?? null,
    looking: busy === 'looking',
    question,
    unlisted: [...unlisted.keys()],
    outcomes,
  };
}
