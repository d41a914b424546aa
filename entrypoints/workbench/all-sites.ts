/** The permission to read every tab that comes to the front: asked for when it is wanted, and given back. */
import type Browser from 'webextension-polyfill';
import { giveBack } from '../page/give-back.ts';

/** Also in the manifest, as optional. */
export const ALL_SITES = '*://*/*';
const SITES = { origins: [ALL_SITES] };

type Permissions = Pick<
  Browser.Permissions.Static,
  'contains' | 'getAll' | 'request' | 'remove' | 'onAdded' | 'onRemoved'
>;

export function openAllSites(permissions: Permissions) {
  return {
    granted: (): Promise<boolean> => permissions.contains(SITES),
    /** To be called in a click's own turn. Answers whether it is granted now. */
    ask: (): Promise<boolean> => permissions.request(SITES),
    giveBack: (): Promise<void> => giveBack(permissions, [ALL_SITES]),
    /** Calls back whenever it may have changed, wherever that was done. */
    watch: (changed: () => void): void => {
      permissions.onAdded.addListener(changed);
      permissions.onRemoved.addListener(changed);
    },
  };
}
