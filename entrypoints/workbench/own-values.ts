/** The person's own values, as an open surface knows them: what they used, and what they never want suggested. */
import type { NeverChange } from '../../components/form-changes.ts';
import type { Suggestions } from '../../utils/icp/suggestions.ts';
import type { ListField } from '../../utils/icp/types.ts';
import type { Send } from '../../utils/messages/send.ts';

export function createOwnValues({ send, changed }: { send: Send; changed: () => void }) {
  let suggestions: Suggestions = { history: {}, never: [] };
  const take = (next: Suggestions): void => {
    suggestions = next;
    changed();
  };
  // A convenience: without it the form works all the same.
  const ignore = () => undefined;
  return {
    get: () => suggestions,
    take,
    load: (): void => {
      send('suggestions.read', {}).then(take, ignore);
    },
    never: (changes: readonly NeverChange[] = []): void => {
      for (const change of changes) send('suggestions.never', change).then(take, ignore);
    },
    forget: (field: ListField, value: string): void => {
      send('suggestions.forget', { field, value }).then(take, ignore);
    },
  };
}
