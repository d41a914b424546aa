import { FACETS } from './facets.ts';

/** Icepick's mark. */
export function Mark({ size = 18 }: { size?: number }) {
  return (
    <svg class="mark" width={size} height={size} viewBox="0 0 32 32" aria-hidden="true">
      {FACETS.map(({ id, path }) => (
        <path key={id} class={`facet-${id}`} d={path} />
      ))}
    </svg>
  );
}
