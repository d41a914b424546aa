/** What the manifest takes from the registry. */
import { PROVIDERS } from './index.ts';

/** Every origin that some provider talks to. */
export const vendorOrigins = (): string[] => [...new Set(PROVIDERS.flatMap(({ origins }) => origins))];

/** The hosts that providers may ask for, as match patterns: nothing is granted at install. */
export const optionalHosts = (): string[] => vendorOrigins().map((origin) => `${origin}/*`);
