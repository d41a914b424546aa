/** The mark's geometry on a 32 grid: a shard of ice, cut to the point of a pick. */
export const FACETS = [
  { id: 'crown-left', path: 'M16 1 5.5 9.5 16 14z' },
  { id: 'crown-right', path: 'M16 1l10.5 8.5L16 14z' },
  { id: 'left', path: 'M5.5 9.5 16 14v17z' },
  { id: 'right', path: 'M26.5 9.5 16 14v17z' },
] as const;
