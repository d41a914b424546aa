/** What every surface of the workbench does first: it paints, and only then loads what it can do. */
import '../../components/design.css';
import '../../components/form.css';
import '../../components/workbench.css';
import '../../components/sources.css';
import { browser } from '@wxt-dev/webextension-polyfill/browser';
import { render } from 'preact';
import { FirstPaint } from '../../components/FirstPaint.tsx';
import type { SurfaceKind } from '../../components/surface.ts';
import { installPageWords } from '../page/page-words.ts';

/** The tab in front of the window that a surface stands in or over. */
export async function tabInFront(): Promise<number | null> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  return tab?.id ?? null;
}

/** `tab`: whose page it reads. */
export async function startSurface(kind: SurfaceKind, tab: () => Promise<number | null>): Promise<void> {
  installPageWords(browser, 'extensionName');
  const root = document.getElementById('root') ?? document.body;
  render(<FirstPaint surface={kind} />, root);

  // The form comes after the first paint: by then the page is being read already.
  const [{ openWorkbench }, tabId] = await Promise.all([import('./open-workbench.tsx'), tab()]);
  openWorkbench(browser, kind, tabId, root);
}
