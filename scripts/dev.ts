/** `npm run dev`: wxt's development server with a browser that reloads the extension (`-- -b firefox` for Firefox). */
import { spawnSync } from 'node:child_process';
import { ensurePrograms, findChromium, findFirefox } from './browsers.ts';
import { ROOT } from './root.ts';

const words = process.argv.slice(2);
const firefox = words.includes('firefox');
ensurePrograms([firefox ? 'firefox' : 'chromium']);
const env = firefox
  ? { ...process.env, WEB_EXT_FIREFOX: findFirefox() }
  : { ...process.env, WEB_EXT_CHROMIUM_BINARY: findChromium() };
process.exit(
  spawnSync('wxt', words, { cwd: ROOT, stdio: 'inherit', env, shell: process.platform === 'win32' }).status ?? 1,
);
