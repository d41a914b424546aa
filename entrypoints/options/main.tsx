import '../../components/design.css';
import '../../components/page.css';
import { browser } from '@wxt-dev/webextension-polyfill/browser';
import { render } from 'preact';
import { hear } from '../../utils/messages/broadcast.ts';
import { sendThrough } from '../../utils/messages/send.ts';
import { DECLARATIONS } from '../../utils/providers/declarations.ts';
import { download } from '../page/download.ts';
import { giveBack } from '../page/give-back.ts';
import { installPageWords } from '../page/page-words.ts';
import { OptionsRoot } from './OptionsRoot.tsx';
import { askForProvider } from './permission.ts';

installPageWords(browser, 'optionsTitle');

const send = sendThrough(browser.runtime);
const firefox = import.meta.env.BROWSER === 'firefox';

render(
  <OptionsRoot
    send={send}
    providers={DECLARATIONS}
    outside={{
      ask: (provider) => askForProvider(browser.permissions, provider, firefox),
      listen: (listener) => browser.runtime.onMessage.addListener(hear(listener, browser.runtime)),
      shortcuts: () => browser.commands.getAll(),
      changeShortcuts: () => {
        if (firefox) browser.commands.openShortcutSettings();
        else browser.tabs.create({ url: 'chrome://extensions/shortcuts' });
      },
      granted: async () => (await browser.permissions.getAll()).origins ?? [],
      giveBack: (origins) => giveBack(browser.permissions, origins),
      version: browser.runtime.getManifest().version,
      download,
    }}
  />,
  document.getElementById('root') ?? document.body,
);
