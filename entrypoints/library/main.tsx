import '../../components/design.css';
import '../../components/page.css';
import '../../components/library.css';
import { browser } from '@wxt-dev/webextension-polyfill/browser';
import { render } from 'preact';
import type { LibraryTab } from '../../components/library/library-rows.ts';
import { hear } from '../../utils/messages/broadcast.ts';
import { sendThrough } from '../../utils/messages/send.ts';
import { DECLARATIONS } from '../../utils/providers/declarations.ts';
import { download } from '../page/download.ts';
import { installPageWords } from '../page/page-words.ts';
import { LibraryRoot } from './LibraryRoot.tsx';

installPageWords(browser, 'libraryTitle');

/** `#delivery=…` or `#profile=…`: what to begin with. */
function startAt(hash: URLSearchParams): { tab: LibraryTab; id: string } | null {
  const [delivery, profile] = [hash.get('delivery'), hash.get('profile')];
  if (delivery) return { tab: 'deliveries', id: delivery };
  return profile ? { tab: 'profiles', id: profile } : null;
}

const openTab = (path: string) => browser.tabs.create({ url: browser.runtime.getURL(path) });

render(
  <LibraryRoot
    send={sendThrough(browser.runtime)}
    providers={DECLARATIONS}
    start={startAt(new URLSearchParams(location.hash.slice(1)))}
    outside={{
      listen: (listener) => browser.runtime.onMessage.addListener(hear(listener, browser.runtime)),
      copy: (text) => navigator.clipboard.writeText(text),
      // Where the popup cannot be opened from here, the same form opens in a tab.
      openForm: () => browser.action.openPopup().catch(() => openTab('/workbench.html')),
      openOptions: (section) => openTab(`/options.html#${section}`),
      download,
    }}
  />,
  document.getElementById('root') ?? document.body,
);
