/** Icepick's mark: a facet of ice, split by the pick. */
export function Mark({ size = 18 }: { size?: number }) {
  return (
    <svg class="mark" width={size} height={size} viewBox="0 0 32 32" aria-hidden="true">
      <path class="mark-left" d="M16 2 5 11l11 19z" />
      <path class="mark-right" d="M16 2l11 9-11 19z" />
      <path class="mark-top" d="M16 2 5 11l11 4 11-4z" />
    </svg>
  );
}
