/** Giving back what the browser let the extension reach, and nothing besides. */
import type Browser from 'webextension-polyfill';

type Permissions = Pick<Browser.Permissions.Static, 'contains' | 'getAll' | 'remove' | 'request'>;

/**
 * Gives match patterns back; to be called in a click's own turn. Chrome takes everything that they cover along, a
 * provider's host with "all sites" (seen in Chromium 156). What was allowed by itself is asked for anew at once, which
 * Chrome grants without a prompt since the person allowed it before.
 */
export async function giveBack(permissions: Permissions, origins: readonly string[]): Promise<void> {
  const { origins: granted = [] } = await permissions.getAll();
  const others = granted.filter((origin) => !origins.includes(origin));
  await permissions.remove({ origins: [...origins] });
  if (others.length > 0 && !(await permissions.contains({ origins: others })))
    await permissions.request({ origins: others });
}
