import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { PROVIDERS } from '../utils/providers/index.ts';
import { ON_DEMAND } from './background/load-on-demand.ts';
import { type OpenOnDemand, openOnDemand } from './background/on-demand.ts';

/** Loaded by the background when it is first asked for one of these services. */
export default defineUnlistedScript(() => {
  const open: OpenOnDemand = (outside) => openOnDemand(PROVIDERS, outside);
  Object.assign(globalThis, { [ON_DEMAND]: open });
});
