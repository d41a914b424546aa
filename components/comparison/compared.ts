/** What each provider would get, asked for anew with every change of the profile. */
import { useEffect, useState } from 'preact/hooks';
import { type Failure, failureOf } from '../../utils/failure.ts';
import type { Draft } from '../../utils/icp/draft.ts';
import type { ComparedRequest } from '../../utils/messages.ts';
import type { ProviderDeclaration } from '../../utils/providers/types.ts';

export interface ComparedColumn {
  provider: ProviderDeclaration;
  compared: ComparedRequest;
}

/** `wait`: for so many milliseconds nothing may change before it asks. Columns are null until the first answer. */
export function useCompared(
  draft: Draft,
  providers: readonly ProviderDeclaration[],
  compare: () => Promise<ComparedRequest[]>,
  wait = 0,
): { columns: ComparedColumn[] | null; failure: Failure | null } {
  const [compared, setCompared] = useState<ComparedRequest[] | null>(null);
  const [failure, setFailure] = useState<Failure | null>(null);
  // Whatever changes in the profile, here or on another surface, changes the requests.
  useEffect(() => {
    let over = false;
    const ask = () =>
      compare().then(
        (fresh) => {
          if (over) return;
          setCompared(fresh);
          setFailure(null);
        },
        (error: unknown) => {
          if (!over) setFailure(failureOf(error));
        },
      );
    const timer = wait > 0 ? setTimeout(ask, wait) : void ask();
    return () => {
      over = true;
      clearTimeout(timer);
    };
  }, [compare, draft.revision, draft.icp, wait]);
  const columns = providers.flatMap((provider) => {
    const found = compared?.find((view) => view.provider === provider.id);
    return found ? [{ provider, compared: found }] : [];
  });
  return { columns: compared && columns, failure };
}
