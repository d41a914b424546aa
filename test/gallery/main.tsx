/** `?surface=popup&state=filled&lang=de` shows one state of one surface; `showState('held')` then another of its states. */
import { render } from 'preact';
import type { SurfaceKind } from '../../components/surface.ts';
import { installWords, t } from '../../utils/words.ts';
import { messagesOf } from './locales.ts';

const query = new URLSearchParams(location.search);
const language = query.get('lang') ?? 'en';
const messages = messagesOf(language);
installWords(
  (key, substitutions) => messages[key]?.message.replace(/\$(\d)/g, (_, at) => substitutions[at - 1] ?? '') ?? '',
  messages.languageTag?.message ?? 'en',
);

document.documentElement.lang = t('languageTag');
document.documentElement.dir = t('textDirection');
document.title = t('extensionName');

const workbench = (kind: SurfaceKind) => async () => {
  if (kind === 'popup') await import('../../components/popup.css');
  if (kind === 'page') await import('../../components/workbench-page.css');
  const { default: surface } = await import('./WorkbenchSurface.tsx');
  return { default: (state: string) => surface(state, kind) };
};
const surfaces = {
  popup: workbench('popup'),
  panel: workbench('panel'),
  page: workbench('page'),
  options: () => import('./OptionsSurface.tsx'),
  library: () => import('./LibrarySurface.tsx'),
  welcome: () => import('./WelcomeSurface.tsx'),
};
const root = document.getElementById('root') ?? document.body;
const { default: surface } = await surfaces[(query.get('surface') ?? 'popup') as keyof typeof surfaces]();
/** Another state of the same surface, without loading the page again. */
const show = (state: string): void => {
  render(null, root);
  scrollTo(0, 0);
  render(surface(state), root);
};
Object.assign(globalThis, { showState: show });
show(query.get('state') ?? '');
