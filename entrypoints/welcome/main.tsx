import '../../components/design.css';
import '../../components/form.css';
import '../../components/workbench.css';
import '../../components/welcome/welcome.css';
import { browser } from '@wxt-dev/webextension-polyfill/browser';
import { render } from 'preact';
import type { Vocabularies } from '../../components/ProfileForm.tsx';
import { hear } from '../../utils/messages/broadcast.ts';
import { sendThrough } from '../../utils/messages/send.ts';
import { DECLARATIONS } from '../../utils/providers/declarations.ts';
import { installPageWords } from '../page/page-words.ts';
import { createSession } from '../workbench/session.ts';
import { readExample } from './read-example.ts';
import { type WelcomeOutside, WelcomeRoot } from './WelcomeRoot.tsx';

installPageWords(browser, 'welcomeTitle');
const { runtime, tabs, commands } = browser;
const firefox = import.meta.env.BROWSER === 'firefox';

const send = sendThrough(runtime);
const session = createSession({
  send,
  tabId: null,
  providers: DECLARATIONS,
  now: () => new Date(),
  uuid: () => crypto.randomUUID(),
  later: (milliseconds, run) => {
    const timer = setTimeout(run, milliseconds);
    return () => clearTimeout(timer);
  },
});
runtime.onMessage.addListener(hear(session.hear, runtime));
addEventListener('pagehide', session.settleTexts);

const outside: WelcomeOutside = {
  exampleUrl: runtime.getURL('/example/page.html'),
  read: readExample,
  keys: async () => (await commands.getAll()).find(({ name }) => name === '_execute_action')?.shortcut ?? '',
  changeKeys: () => {
    if (firefox) commands.openShortcutSettings();
    else tabs.create({ url: 'chrome://extensions/shortcuts' });
  },
  openPage: (path) => {
    tabs.create({ url: runtime.getURL(path) });
  },
  close: async () => {
    const { id } = await tabs.getCurrent();
    if (id !== undefined) await tabs.remove(id);
  },
};
const show = (vocabularies: Vocabularies) =>
  render(
    <WelcomeRoot
      send={send}
      session={session}
      providers={DECLARATIONS}
      vocabularies={vocabularies}
      outside={outside}
    />,
    document.getElementById('root') ?? document.body,
  );
show({});
import('../page/load-vocabularies.ts').then(({ loadVocabularies }) => loadVocabularies()).then(show);
