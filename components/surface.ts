/** Where a workbench stands, as far as what it shows depends on it. */
export type SurfaceKind = 'popup' | 'panel' | 'page';

/** A shortcut of the browser's; `keys` as the browser writes them, empty where none is set. */
export interface Shortcut {
  name: string;
  keys: string;
}

export interface SurfaceView {
  kind: SurfaceKind;
  /** The keys that let Icepick read the page in front, as the browser writes them. Null: none are set, or not known yet. */
  shortcut: string | null;
  /** Whether every tab that comes to the front is read. Null where it is not asked for. */
  follows: boolean | null;
}
