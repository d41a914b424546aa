import '../../components/workbench-page.css';
import { startSurface } from './start-surface.tsx';

/** `?tab=7`: the tab that it was opened from. Its page stays readable for as long as the browser's grant lasts. */
function tabOf(search: string): number | null {
  const tab = new URLSearchParams(search).get('tab');
  return tab !== null && /^\d{1,10}$/.test(tab) ? Number(tab) : null;
}

startSurface('page', async () => tabOf(location.search));
