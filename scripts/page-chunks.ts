/**
 * Which scripts the extension's pages share. Left alone, the bundler makes a chunk of every combination of pages, and a
 * dozen small files compress badly; here there are five, by which pages need a module as they open.
 */
import type { InlineConfig, Rolldown } from 'vite';
import type { Entrypoint } from 'wxt';

type Graph = Rolldown.ChunkingContext;

const PAGE = /\/entrypoints\/(\w+)\/main\.tsx$/;
const WORKBENCH = 'open-workbench';

/** The pages that load a module as they open: "library"; "open-workbench" for what the workbench loads after its first paint. */
function openersOf(graph: Graph, id: string, seen = new Set<string>()): Set<string> {
  if (seen.has(id)) return new Set();
  seen.add(id);
  const page = PAGE.exec(id)?.[1];
  if (page) return new Set([page]);
  if (id.endsWith(`/${WORKBENCH}.tsx`)) return new Set([WORKBENCH]);
  const importers = graph.getModuleInfo(id)?.importers ?? [];
  return new Set(importers.flatMap((importer) => [...openersOf(graph, importer, seen)]));
}

/**
 * `page`: what every page begins with. `start`: what the workbench's first paint shares with the rest of it, and must not
 * wait for. `workbench`: what only the workbench needs. `form`: also the welcome page. `shared`: also the library or the options.
 */
function chunkOf(openers: ReadonlySet<string>): 'page' | 'start' | 'shared' | 'form' | 'workbench' | null {
  const inLists = openers.has('library') || openers.has('options');
  if (openers.has('popup') && inLists) return 'page';
  if (!openers.has(WORKBENCH)) return null;
  if (openers.has('popup')) return 'start';
  return inLists ? 'shared' : openers.has('welcome') ? 'form' : 'workbench';
}

const group = (name: string, priority: number): Rolldown.CodeSplittingGroup => ({
  name: (id, graph) => (chunkOf(openersOf(graph, id)) === name ? name : null),
  debugName: name,
  // What several groups need goes into the one that most pages load.
  priority,
});

const GROUPS = [
  ...['workbench', 'form', 'shared', 'start', 'page'].map(group),
  // What went wrong, and when, is said on every page; the workbench gets it later than the rest.
  {
    name: 'outcomes',
    test: /\/components\/(?:FailureMessage|failure-text|clock-time|status-text)\.tsx?$/,
    priority: 0,
  },
];

/** For wxt's hook `vite:build:extendConfig`: the pages are built together, every other script by itself. */
export function pageChunks(entrypoints: readonly Pick<Entrypoint, 'type'>[], config: InlineConfig): void {
  if (!entrypoints.some(({ type }) => type === 'popup')) return;
  const output = config.build?.rolldownOptions?.output;
  config.build = {
    ...config.build,
    rolldownOptions: { ...config.build?.rolldownOptions, output: { ...output, codeSplitting: { groups: GROUPS } } },
  };
}
