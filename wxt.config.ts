import { readFileSync } from 'node:fs';
import { defineConfig } from 'wxt';
import { licencesText } from './scripts/licences.ts';
import { lightPreload } from './scripts/light-preload.ts';
import { packedMessages } from './scripts/packed-messages.ts';
import { pageChunks } from './scripts/page-chunks.ts';
import { polyfillAsModule } from './scripts/polyfill-as-module.ts';
import { preactWithoutMarkup } from './scripts/preact-without-markup.ts';
import { tablesAtBuild } from './scripts/tables-at-build.ts';
import { scriptsWithoutWrapper } from './scripts/without-wrapper.ts';
import { zodOnLoan } from './scripts/zod-on-loan.ts';
import { optionalHosts, vendorOrigins } from './utils/providers/hosts.ts';
import { messageName, type WordKey } from './utils/words.ts';

/** The extension's id in Firefox; also what its data is stored under there, so it never changes. */
const GECKO_ID = 'icepick@icepick.app';

/** The size of icon that only Firefox draws: its list of add-ons on dense screens. */
const FIREFOX_ICON = 96;

/** A text of `public/_locales` in the manifest. */
const message = (key: WordKey): string => `__MSG_${messageName(key)}__`;

export default defineConfig({
  modules: ['@wxt-dev/webextension-polyfill'],
  imports: false,
  vite: ({ command }) => ({
    plugins: [
      lightPreload(),
      polyfillAsModule(),
      preactWithoutMarkup(),
      tablesAtBuild(),
      scriptsWithoutWrapper(command),
      zodOnLoan(),
    ],
    build: {
      modulePreload: {
        // Both browsers preload modules themselves from the versions on that the manifest asks for.
        polyfill: false,
        // A page names its scripts; what comes later needs only its style sheets named, and its scripts follow from each other.
        resolveDependencies: (_, files, { hostType }) =>
          hostType === 'html' ? files : files.filter((file) => file.endsWith('.css')),
      },
    },
  }),
  manifestVersion: 3,
  hooks: {
    // `imports: false` only hides them: a parameter called `storage` still brought wxt's own storage along.
    'config:resolved': ({ config }) => {
      config.imports.presets = [];
      config.imports.imports = [];
    },
    'vite:build:extendConfig': pageChunks,
    'build:manifestGenerated': ({ config }, manifest) => {
      if (config.browser !== 'firefox') delete manifest.icons?.[FIREFOX_ICON];
    },
    'build:publicAssets': ({ config }, files) => {
      const unasked = files.findIndex(({ relativeDest }) => relativeDest === `icon/${FIREFOX_ICON}.png`);
      if (config.browser !== 'firefox' && unasked >= 0) files.splice(unasked, 1);
      for (const [at, file] of files.entries())
        if ('absoluteSrc' in file && /^_locales\W\w+\Wmessages\.json$/.test(file.relativeDest))
          files[at] = {
            relativeDest: file.relativeDest,
            contents: packedMessages(readFileSync(file.absoluteSrc, 'utf8')),
          };
      files.push({ relativeDest: 'licenses.txt', contents: licencesText() });
    },
  },
  manifest: ({ browser }) => ({
    name: message('extensionName'),
    description: message('extensionDescription'),
    default_locale: 'en',
    permissions: ['activeTab', 'scripting', 'storage', 'contextMenus', 'alarms'],
    // Every tab: only for "read every tab that I open" and "add all tabs", asked for there and given back.
    optional_host_permissions: [...optionalHosts(), '*://*/*'],
    incognito: 'not_allowed',
    action: { default_title: message('extensionName') },
    commands: {
      _execute_action: { suggested_key: { default: 'Alt+Shift+I' } },
      'add-page': { suggested_key: { default: 'Alt+Shift+A' }, description: message('commandAddPage') },
    },
    content_security_policy: {
      extension_pages: `default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; frame-src 'self'; connect-src 'self' ${vendorOrigins().join(' ')}; base-uri 'none'; form-action 'none'`,
    },
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: GECKO_ID,
              strict_min_version: '142.0',
              data_collection_permissions: { required: ['none'], optional: ['websiteContent', 'authenticationInfo'] },
            },
          },
        }
      : { minimum_chrome_version: '140' }),
  }),
});
