import '../../components/design.css';
import '../../components/form.css';
import '../../components/workbench.css';
import '../../components/popup.css';
import { browser } from '@wxt-dev/webextension-polyfill/browser';
import { render } from 'preact';
import { FirstPaint } from '../../components/FirstPaint.tsx';
import { installPageWords } from '../page/page-words.ts';

installPageWords(browser, 'extensionName');
const root = document.getElementById('root') ?? document.body;
render(<FirstPaint />, root);

// The form comes after the first paint: by then the page is being read already.
const [{ openWorkbench }, [tab]] = await Promise.all([
  import('../workbench/open-workbench.tsx'),
  browser.tabs.query({ active: true, currentWindow: true }),
]);
openWorkbench(browser, tab?.id ?? null, root);
