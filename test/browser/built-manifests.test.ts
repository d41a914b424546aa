import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { builtExtension, type Target } from '../../scripts/build.ts';
import { ROOT } from '../../scripts/root.ts';
import { PROVIDERS } from '../../utils/providers/index.ts';
import { neededPermissions } from './needed-permissions.ts';

const manifestOf = (target: Target): Record<string, unknown> =>
  JSON.parse(readFileSync(join(builtExtension(target), 'manifest.json'), 'utf8')) as Record<string, unknown>;

describe.each(['chrome', 'firefox'] as const)('the built %s manifest', (target) => {
  const manifest = manifestOf(target);

  it('is Manifest V3', () => {
    expect(manifest.manifest_version).toBe(3);
  });

  it('asks for exactly the permissions that it uses', () => {
    const common = ['activeTab', 'scripting', 'storage', 'contextMenus', 'alarms'];
    // Firefox's sidebar needs none.
    expect(manifest.permissions).toEqual(target === 'chrome' ? [...common, 'sidePanel'] : common);
  });

  it('asks for just those permissions that the APIs named in its scripts need', () => {
    // Firefox has no such panel, and the one script that asks whether it has finds that out by itself.
    const lacks = target === 'firefox' ? ['sidePanel'] : [];
    const needed = neededPermissions(builtExtension(target)).filter((name) => !lacks.includes(name));
    expect([...(manifest.permissions as string[])].sort()).toEqual(needed);
    expect(manifest).not.toHaveProperty('optional_permissions');
  });

  it('is granted no host at install', () => {
    expect(manifest).not.toHaveProperty('host_permissions');
  });

  it('may ask for the hosts of its providers, and for all pages where a person wants every tab read', () => {
    const hosts = PROVIDERS.flatMap(({ origins }) => origins.map((origin) => `${origin}/*`));
    expect(hosts).toContain('https://api.warmai.uk/*');
    expect(hosts).toContain('https://kashew.ai/*');
    expect(manifest.optional_host_permissions).toEqual([...hosts, '*://*/*']);
  });

  it('puts nothing into pages and shows them nothing', () => {
    expect(manifest).not.toHaveProperty('content_scripts');
    expect(manifest).not.toHaveProperty('web_accessible_resources');
    expect(manifest).not.toHaveProperty('externally_connectable');
  });

  it('has a panel beside the page that does not open by itself', () => {
    if (target === 'chrome') expect(manifest.side_panel).toEqual({ default_path: 'sidepanel.html' });
    else expect(manifest.sidebar_action).toMatchObject({ default_panel: 'sidepanel.html', open_at_install: false });
  });

  it('has a reason for each in what the stores are told', () => {
    const reasons = readFileSync(join(ROOT, 'docs/store/permissions.md'), 'utf8');
    const explained = [...reasons.matchAll(/^\| `([^`]+)` \| .{20,} \|$/gm)].map(([, name]) => name);
    for (const asked of [manifest.permissions, manifest.optional_host_permissions].flat())
      expect(explained).toContain(asked);
  });

  it('stays out of private windows', () => {
    expect(manifest.incognito).toBe('not_allowed');
  });

  it('lets its pages load and reach nothing but itself and the providers', () => {
    const { extension_pages: policy } = manifest.content_security_policy as { extension_pages: string };
    const origins = PROVIDERS.flatMap((provider) => provider.origins).join(' ');
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain(`connect-src 'self' ${origins};`);
    expect(policy).not.toMatch(/unsafe|data:|\*/);
  });

  it('names only icons and pages that are in the build', () => {
    const files = new Set(
      readdirSync(builtExtension(target), { recursive: true }).map((file) => String(file).replaceAll('\\', '/')),
    );
    const icons = manifest.icons as Record<string, string>;
    // The sizes that each browser draws: 96 is Firefox's list of add-ons on dense screens.
    expect(Object.keys(icons)).toEqual(
      target === 'firefox' ? ['16', '32', '48', '96', '128'] : ['16', '32', '48', '128'],
    );
    for (const icon of Object.values(icons)) expect(files).toContain(icon.replace(/^\//, ''));
    const drawn = [...files].filter((file) => file.startsWith('icon/'));
    expect(drawn).toHaveLength(Object.keys(icons).length);
    expect(files).toContain((manifest.action as { default_popup: string }).default_popup);
    expect(files).toContain((manifest.options_ui as { page: string }).page);
    expect(files).toContain('capture.js');
  });
});

it('needs the first Chrome that keeps storage from content scripts', () => {
  expect(manifestOf('chrome').minimum_chrome_version).toBe('140');
});

it('tells Firefox what may be sent, and that nothing is required', () => {
  expect(manifestOf('firefox').browser_specific_settings).toMatchObject({
    gecko: {
      strict_min_version: '142.0',
      data_collection_permissions: { required: ['none'], optional: ['websiteContent', 'authenticationInfo'] },
    },
  });
});

it('passes the linter of Mozilla’s store without a warning', () => {
  const linter = spawnSync('addons-linter', [builtExtension('firefox'), '--output', 'json'], {
    cwd: ROOT,
    encoding: 'utf8',
  });
  const report = JSON.parse(linter.stdout) as { summary: object; errors: unknown[]; warnings: unknown[] };
  expect(report).toMatchObject({ errors: [], warnings: [], summary: { errors: 0, warnings: 0 } });
});

describe.each(['chrome', 'firefox'] as const)('no script of the built %s extension', (target) => {
  const folder = builtExtension(target);
  const scripts = readdirSync(folder, { recursive: true })
    .map((file) => join(folder, String(file)))
    .filter((file) => /\.(?:js|html)$/.test(file));

  it('makes code or markup out of text', () => {
    expect(scripts.length).toBeGreaterThan(10);
    const pattern =
      /\beval\b(?!:)|new Function\b|\bFunction\(|innerHTML|outerHTML|insertAdjacentHTML|document\.write|createContextualFragment|setHTMLUnsafe|parseHTMLUnsafe|srcdoc|set(?:Timeout|Interval)\(["'`]|javascript:/;
    const found = scripts.flatMap((file) => {
      const match = new RegExp(`.{0,60}(?:${pattern.source}).{0,40}`).exec(readFileSync(file, 'utf8'));
      return match ? [`${file.slice(folder.length + 1)}: ${match[0]}`] : [];
    });
    expect(found).toEqual([]);
  });

  it('is inline, nor is any style', () => {
    for (const file of scripts.filter((one) => one.endsWith('.html'))) {
      const html = readFileSync(file, 'utf8');
      expect(html).not.toMatch(/<script(?![^>]*\ssrc=)|<style|\sstyle=|\son\w+=/i);
    }
  });

  it('is fetched from elsewhere', () => {
    for (const file of scripts) {
      expect(readFileSync(file, 'utf8')).not.toMatch(
        // What the background takes in later is one script of its own, named on the spot.
        /importScripts\((?!`\/on-demand\.js`\))|<(?:script|link)[^>]*(?:src|href)="(?:https?:)?\/\//,
      );
    }
  });
});
