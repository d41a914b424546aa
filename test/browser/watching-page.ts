/** A page that watches for whatever a script in another world could give away. */
import type { WebPage } from './driver.ts';

/** Runs first of all in the page: everything that it can notice is written to `noticed`. */
const WATCH = `
  const noticed = [];
  globalThis.noticed = noticed;
  const note = (what) => noticed.push(what);
  for (const name of ['Node', 'Element', 'HTMLElement', 'HTMLAnchorElement', 'Document', 'CharacterData', 'Attr', 'NodeList',
    'HTMLCollection', 'NamedNodeMap', 'DOMTokenList', 'TreeWalker', 'Range', 'Selection', 'CSSStyleDeclaration', 'ShadowRoot',
    'EventTarget', 'History', 'Location', 'Storage', 'Performance', 'MessagePort', 'HTMLIFrameElement', 'HTMLScriptElement']) {
    const { prototype } = globalThis[name];
    for (const key of Reflect.ownKeys(prototype)) {
      const own = Object.getOwnPropertyDescriptor(prototype, key);
      if (!own.configurable || key === 'constructor' || key === Symbol.iterator) continue;
      const watched = (part, run) => function (...args) { note(name + '.' + String(key) + ' ' + part); return run.apply(this, args); };
      if (typeof own.value === 'function') Object.defineProperty(prototype, key, { ...own, value: watched('called', own.value) });
      else if (own.get) Object.defineProperty(prototype, key, { ...own, get: watched('read', own.get), ...(own.set && { set: watched('set', own.set) }) });
    }
  }
  for (const name of ['getComputedStyle', 'getSelection', 'postMessage', 'fetch', 'matchMedia', 'requestAnimationFrame']) {
    const original = globalThis[name];
    globalThis[name] = function (...args) { note('window.' + name); return original.apply(this, args); };
  }
  for (const type of ['message', 'messageerror', 'error', 'unhandledrejection', 'securitypolicyviolation', 'scroll', 'scrollend',
    'resize', 'selectionchange', 'select', 'copy', 'input', 'change', 'hashchange', 'popstate', 'storage', 'animationstart',
    'transitionrun', 'toggle', 'beforetoggle', 'slotchange', 'fullscreenchange', 'click', 'mousedown', 'keydown'])
    addEventListener(type, () => note('event ' + type), true);
  onmessage = () => note('onmessage');
  new MutationObserver((records) => { for (const { type } of records) note('mutation ' + type); })
    .observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
  new PerformanceObserver((list) => { for (const { entryType, name } of list.getEntries()) note(entryType + ' ' + name); })
    .observe({ entryTypes: ['resource', 'mark', 'measure'] });
  globalThis.counted = () => JSON.stringify({
    globals: Object.getOwnPropertyNames(globalThis).filter((name) => !/puppeteer/i.test(name)).length,
    frames: frames.length,
    sheets: document.styleSheets.length + document.adoptedStyleSheets.length,
    highlights: globalThis.CSS?.highlights?.size ?? 0,
    html: document.documentElement.outerHTML.length,
    scroll: scrollY,
  });
`;

const BODY = `<h1>Who we build for</h1>
  <ul><li>Head of Payroll</li><li>VP of Finance</li></ul>
  <dl><dt>Industry</dt><dd>Logistics</dd><dt>Company size</dt><dd>51-200 employees</dd></dl>
  <p style="display:none">Director of Nothing</p><a href="#roles">Fleet Manager</a>
  <form><input name="firstChild"><input name="getAttribute"></form><iframe srcdoc="<p>CTO</p>"></iframe>`;

export const WATCHING_PAGE = {
  url: 'https://www.hostile.example/who-we-help',
  html: `<!doctype html><html lang="en"><head><link rel="icon" href="data:,"><title>Who we help</title></head><body>${BODY}<script>${WATCH}
  globalThis.before = '';
  globalThis.before = globalThis.counted();
  noticed.length = 0;</script></body></html>`,
};

interface Watching {
  noticed: string[];
  before: string;
  counted: () => string;
}

/** What the page has noticed since it was there, and whether what it can count is still the same. */
export const noticedBy = (page: WebPage): Promise<{ noticed: string[]; before: string; now: string }> =>
  page.evaluate(async () => {
    const world = globalThis as unknown as Watching;
    // Observers report after a turn.
    await new Promise((resolve) => setTimeout(resolve, 50));
    const noticed = [...world.noticed];
    const { before } = world;
    return { noticed, before, now: world.counted() };
  });
