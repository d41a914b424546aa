/** `?surface=popup&state=filled&lang=de` shows one state of one surface. */
import { render } from 'preact';
import de from '../../public/_locales/de/messages.json';
import en from '../../public/_locales/en/messages.json';
import { installWords, t } from '../../utils/words.ts';

const query = new URLSearchParams(location.search);
const language = query.get('lang') ?? 'en';
const messages: Record<string, { message: string }> = language === 'de' ? de : en;
installWords(
  (key, substitutions) => messages[key]?.message.replace(/\$(\d)/g, (_, at) => substitutions[at - 1] ?? '') ?? '',
  language,
);
document.documentElement.lang = language;
document.title = t('extensionName');

const surfaces = {
  popup: () => import('./WorkbenchSurface.tsx'),
  options: () => import('./OptionsSurface.tsx'),
  library: () => import('./LibrarySurface.tsx'),
};
const surface = await surfaces[(query.get('surface') ?? 'popup') as keyof typeof surfaces]();
render(surface.default(query.get('state') ?? ''), document.getElementById('root') ?? document.body);
