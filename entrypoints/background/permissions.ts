/** What the browser lets the extension do for a provider. Asking is the options page's part: it has the click. */
import type Browser from 'webextension-polyfill';
import type { ProviderDeclaration } from '../../utils/providers/types.ts';

type Api = Pick<Browser.Permissions.Static, 'contains' | 'remove'>;

export type Permissions = ReturnType<typeof openPermissions>;

/** Every website: for reading all tabs. It stands in the manifest, as optional. */
export const ALL_SITES = '*://*/*';

const patterns = (providers: readonly ProviderDeclaration[]) =>
  providers.flatMap(({ origins }) => origins.map((origin) => `${origin}/*`));

/** Firefox asks for these together with the host (see the manifest). Other browsers do not know them. */
const CONSENT = ['websiteContent', 'authenticationInfo'] as const;

/** `consent`: whether this browser has data-collection consents to give back. */
export function openPermissions(permissions: Api, consent: boolean) {
  const remove = async (what: Browser.Permissions.Permissions): Promise<void> => {
    // Not granted, or required: either way there is nothing to give back.
    await permissions.remove(what).catch(() => false);
  };
  return {
    /** Whether requests to a provider's origins are allowed. */
    has: async (provider: ProviderDeclaration): Promise<boolean> =>
      provider.origins.length === 0 || permissions.contains({ origins: patterns([provider]) }),
    /** Gives back a provider's hosts but those that another one, still in use, needs. */
    async giveBack(provider: ProviderDeclaration, inUse: readonly ProviderDeclaration[]): Promise<void> {
      const kept = new Set(patterns(inUse));
      const origins = patterns([provider]).filter((pattern) => !kept.has(pattern));
      if (origins.length > 0) await remove({ origins });
      if (consent && kept.size === 0) await remove({ data_collection: [...CONSENT] });
    },
    async giveAllBack(providers: readonly ProviderDeclaration[]): Promise<void> {
      await remove({ origins: [...patterns(providers), ALL_SITES] });
      if (consent) await remove({ data_collection: [...CONSENT] });
    },
  };
}
