import type { ComponentChildren } from 'preact';
import type { Evidence } from '../utils/icp/draft.ts';
import type { CardActions } from './EvidenceCard.tsx';
import { useEvidenceCard } from './evidence-card-state.ts';
import { EvidenceCard } from './later-card.ts';

/** Gives a control that is no token the same card: hover or keyboard focus shows it, a press hides it. */
export function EvidenceAnchor({
  label,
  evidence,
  actions = {},
  class: className,
  children,
}: {
  label: string;
  /** Null where there is nothing to show, e.g. for what is switched off. */
  evidence: Evidence[] | null;
  actions?: CardActions;
  class: string;
  children: ComponentChildren;
}) {
  const { id, root, open, hide, handlers } = useEvidenceCard<HTMLSpanElement>();
  return (
    <span
      ref={root}
      class={className}
      {...handlers}
      onPointerDown={(event) => {
        if (!(event.target instanceof Element && event.target.closest('.card'))) hide();
      }}
    >
      {children}
      {open && evidence && <EvidenceCard id={id} anchor={root} label={label} evidence={evidence} actions={actions} />}
    </span>
  );
}
