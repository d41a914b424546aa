/**
 * `npm run screenshots`: every state of every surface, light and dark, in English, German and Japanese (`-- --langs en,long,rtl`
 * for others, `--only TEXT` for some), with axe over each, in .output/screenshots/ with a contact sheet to look them through.
 */
import { spawnSync } from 'node:child_process';
import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ensurePrograms } from './browsers.ts';
import { commandLine } from './command-line.ts';
import { ROOT } from './root.ts';

const USAGE = `npm run screenshots -- [--langs LANGUAGES] [--only TEXT]

  --langs en,long,rtl   instead of en,de,ja; long and rtl are made up, to try the layout
  --only TEXT           the states with this in their name`;

const { values } = commandLine(USAGE, {
  options: { langs: { type: 'string', default: 'en,de,ja' }, only: { type: 'string', default: '' } },
});
const folder = join(ROOT, '.output', 'screenshots');

const figure = (name: string): string =>
  `<figure><a href="${name}"><img loading="lazy" src="${name}" alt=""></a><figcaption>${name.slice(0, -'.png'.length)}</figcaption></figure>`;

/** The pictures of one state beside one another: languages and themes are what one compares. */
function sheet(names: readonly string[]): string {
  const states = Map.groupBy(names, (name) => name.replace(/-(?:light|dark)-\w+\.png$/, ''));
  const rows = [...states].map(
    ([state, own]) => `<section><h2>${state}</h2><div>${own.map(figure).join('')}</div></section>`,
  );
  return `<!doctype html><html lang="en"><meta charset="utf-8"><title>Icepick: contact sheet</title><style>
  body { margin: 24px; font: 13px system-ui; color-scheme: light dark; }
  h2 { font-size: 13px; margin: 24px 0 8px; }
  div { display: flex; gap: 12px; overflow-x: auto; }
  figure { margin: 0; flex: none; }
  img { height: 420px; display: block; border: 1px solid #8886; }
  figcaption { font-size: 11px; margin-top: 4px; opacity: 0.7; }
</style>${rows.join('')}</html>`;
}

ensurePrograms(['chromium']);
rmSync(folder, { recursive: true, force: true });
mkdirSync(folder, { recursive: true });
const shoot = spawnSync(
  process.execPath,
  [join(ROOT, 'test/gallery/shoot.ts'), '--out', folder, '--langs', values.langs, '--only', values.only],
  { stdio: 'inherit' },
);
const names = readdirSync(folder).filter((name) => name.endsWith('.png'));
writeFileSync(join(folder, 'index.html'), sheet(names.sort()));
console.log(`${join(folder, 'index.html')}: ${names.length} pictures`);
process.exit(shoot.status ?? 1);
