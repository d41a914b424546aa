import type { ComponentProps } from 'preact';
import type { Failure } from '../utils/failure.ts';
import type { ProviderDeclaration } from '../utils/providers/types.ts';
import { FailureMessage } from './FailureMessage.tsx';
import { failureText } from './failure-text.ts';

/** A failure's message in a box of its own: one that comes is read out. */
export function FailureNotice({
  class: className,
  role,
  dot,
  ...message
}: ComponentProps<typeof FailureMessage> & { class: string; role?: 'alert' | 'status'; dot?: boolean }) {
  return (
    <div class={className} role={role}>
      {dot && <span class="state-dot" />}
      <FailureMessage {...message} />
    </div>
  );
}

/** The sentence alone, where there is room for one line only. */
export function FailureLine({ failure, provider }: { failure: Failure; provider: ProviderDeclaration }) {
  return <>{failureText(failure, provider)}</>;
}
