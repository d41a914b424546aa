import '../../components/design.css';
import '../../components/form.css';
import '../../components/popup.css';
import { browser } from '@wxt-dev/webextension-polyfill/browser';
import { render } from 'preact';
import { formVocabularies } from '../../components/form-vocabularies.ts';
import { hear } from '../../utils/messages/broadcast.ts';
import { sendThrough } from '../../utils/messages/send.ts';
import { PROVIDERS } from '../../utils/providers/index.ts';
import { installWords } from '../../utils/words.ts';
import { PopupRoot } from './PopupRoot.tsx';
import { createSession } from './session.ts';

installWords((key, substitutions) => browser.i18n.getMessage(key, substitutions), browser.i18n.getUILanguage());

const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
const session = createSession({
  send: sendThrough(browser.runtime),
  tabId: tab?.id ?? null,
  providers: PROVIDERS,
  now: () => new Date(),
  later: (milliseconds, run) => {
    const timer = setTimeout(run, milliseconds);
    return () => clearTimeout(timer);
  },
});
browser.runtime.onMessage.addListener(hear(session.hear, browser.runtime));
// A closing popup says it in different ways; whichever comes first takes what was typed along.
addEventListener('pagehide', session.settleTexts);
addEventListener('blur', session.settleTexts);

const openTab = (url: string) => {
  browser.tabs.create({ url }).then(() => window.close());
};
render(
  <PopupRoot
    session={session}
    providers={PROVIDERS}
    vocabularies={formVocabularies()}
    outside={{
      openLibrary: (deliveryId) =>
        openTab(browser.runtime.getURL(`/library.html${deliveryId ? `#delivery=${deliveryId}` : ''}`)),
      openOptions: (section) => openTab(browser.runtime.getURL(`/options.html${section ? `#${section}` : ''}`)),
      openPage: openTab,
      write: (text) => navigator.clipboard.writeText(text),
    }}
  />,
  document.getElementById('root') ?? document.body,
);
