import type { ProviderDeclaration } from '../utils/providers/types.ts';
import { useDeliveryAnnouncements } from './delivery-announcements.ts';
import { useFormAnnouncements } from './form-announcements.ts';
import type { WorkbenchState } from './workbench-state.ts';

/** Draws nothing: says what a person who does not see the workbench has to hear of. */
export function Announcements({
  state,
  providers,
  announce,
}: {
  state: WorkbenchState;
  providers: readonly ProviderDeclaration[];
  announce: (text: string) => void;
}) {
  useDeliveryAnnouncements(state, providers, announce);
  useFormAnnouncements(state, announce);
  return null;
}
