/** Which of the browser's permissions a build needs, by the APIs that its scripts name. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseSync } from 'vite';

/** Namespace of the API → its permission. No other code has members of these names. */
const NAMESPACES: Readonly<Record<string, string>> = {
  ...{ alarms: 'alarms', contextMenus: 'contextMenus', menus: 'menus', scripting: 'scripting', storage: 'storage' },
  ...{
    sidePanel: 'sidePanel',
    bookmarks: 'bookmarks',
    browsingData: 'browsingData',
    contentSettings: 'contentSettings',
  },
  ...{ cookies: 'cookies', declarativeNetRequest: 'declarativeNetRequest', downloads: 'downloads' },
  ...{ fontSettings: 'fontSettings', offscreen: 'offscreen', pageCapture: 'pageCapture', readingList: 'readingList' },
  ...{ tabCapture: 'tabCapture', tabGroups: 'tabGroups', topSites: 'topSites', userScripts: 'userScripts' },
  ...{ webNavigation: 'webNavigation', webRequest: 'webRequest', connectNative: 'nativeMessaging' },
  ...{ sendNativeMessage: 'nativeMessaging', getUserSettings: 'action' },
  // Reading pages that the person acts on is what `activeTab` is for.
  executeScript: 'activeTab',
};

/** Names that other objects have, too: only what follows tells. */
const AMBIGUOUS: Readonly<Record<string, readonly string[]>> = {
  history: ['search', 'addUrl', 'getVisits', 'deleteUrl', 'onVisited'],
  idle: ['queryState', 'setDetectionInterval', 'onStateChanged'],
  identity: ['getAuthToken', 'launchWebAuthFlow', 'getProfileUserInfo'],
  management: ['getAll', 'get', 'setEnabled', 'uninstall'],
  notifications: ['create', 'update', 'clear', 'onClicked'],
  proxy: ['settings', 'onRequest', 'onProxyError'],
  privacy: ['network', 'services', 'websites'],
  sessions: ['getRecentlyClosed', 'restore', 'getDevices'],
  debugger: ['attach', 'sendCommand', 'detach'],
};

interface Syntax {
  type: string;
  name?: string;
  object?: Syntax;
  property?: Syntax;
  properties?: { key?: Syntax }[];
}

const nameOf = (node: Syntax | undefined): string => (node?.type === 'Identifier' ? (node.name ?? '') : '');

function* nodesOf(tree: unknown): Generator<Syntax> {
  if (typeof tree !== 'object' || tree === null) return;
  if ('type' in tree && typeof tree.type === 'string') yield tree as Syntax;
  for (const child of Object.values(tree)) yield* nodesOf(child);
}

function* named(program: unknown): Generator<string> {
  for (const { type, object, property, properties } of nodesOf(program)) {
    if (type === 'MemberExpression') {
      const [before, last] = [nameOf(object?.property), nameOf(property)];
      if (Object.hasOwn(NAMESPACES, last)) yield NAMESPACES[last] ?? '';
      if (Object.hasOwn(AMBIGUOUS, before) && AMBIGUOUS[before]?.includes(last)) yield before;
    }
    if (type === 'ObjectPattern') {
      for (const { key } of properties ?? [])
        if (Object.hasOwn(NAMESPACES, nameOf(key))) yield NAMESPACES[nameOf(key)] ?? '';
    }
  }
}

/** Sorted. */
export function neededPermissions(folder: string): string[] {
  const scripts = readdirSync(folder, { recursive: true })
    .map(String)
    .filter((file) => file.endsWith('.js'));
  const found = scripts.flatMap((file) => [
    ...named(parseSync(file, readFileSync(join(folder, file), 'utf8')).program),
  ]);
  return [...new Set(found)].sort();
}
