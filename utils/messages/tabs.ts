/** Reading every tab of a window into one draft, as surfaces see it. */
import type { Failure } from '../failure.ts';

/** What came of one tab. */
export type TabOutcome =
  | { state: 'waiting' | 'reading' }
  /** How many values of it the form did not have; `again`: the draft had the page already, and has it anew. */
  | { state: 'added'; values: number; again: boolean }
  /** It could be read, and nothing in it belongs into a profile. */
  | { state: 'nothing' }
  /** The browser has put it to sleep: reading it means loading it again. */
  | { state: 'asleep' }
  | { state: 'failed'; failure: Failure }
  /** The run was stopped before its turn. */
  | { state: 'stopped' };

export type RunTab = { tabId: number; title: string; url: string } & TabOutcome;

export interface TabRun {
  id: string;
  /** `asked`: waits for the browser's permission to read every tab. */
  state: 'asked' | 'running' | 'done' | 'stopped';
  windowId: number;
  /** The draft that it fills; null until it runs. */
  draftId: string | null;
  startedAt: string;
  /** In the order of the window. */
  tabs: RunTab[];
}

export interface TabsProtocol {
  /** Reads every tab of a window into the open draft. Without the permission it waits for that, for a minute. */
  'tabs.add': (request: { windowId: number }) => TabRun;
  /** Loads the tabs that were asleep, and reads them too. */
  'tabs.wake': (request: Record<string, never>) => TabRun | null;
  /** Stops after the tabs that were read; what they gave stays. */
  'tabs.stop': (request: Record<string, never>) => TabRun | null;
  /** The run that goes on, or what came of the last one. */
  'tabs.run': (request: Record<string, never>) => TabRun | null;
  /** Its report was seen. */
  'tabs.dismiss': (request: Record<string, never>) => null;
}
