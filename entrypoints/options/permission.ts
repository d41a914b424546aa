/** Asking the browser for a provider's hosts. Must be the first thing in a click: later, browsers refuse to ask. */
import type Browser from 'webextension-polyfill';
import type { ProviderDeclaration } from '../../utils/providers/types.ts';

/** Firefox also asks for consent to what is sent (its `data_collection_permissions`). */
const CONSENT = ['websiteContent', 'authenticationInfo'];

export function askForProvider(
  permissions: Pick<Browser.Permissions.Static, 'request'>,
  provider: Pick<ProviderDeclaration, 'origins'>,
  firefox: boolean,
): Promise<boolean> {
  if (provider.origins.length === 0) return Promise.resolve(true);
  const origins = provider.origins.map((origin) => `${origin}/*`);
  // The types of the browser API do not know of consent yet.
  const asked = firefox ? { origins, data_collection: CONSENT } : { origins };
  return permissions.request(asked as Browser.Permissions.Permissions);
}
