import { kashew } from './kashew.ts';
import { thisDevice } from './this-device.ts';
import type { Provider } from './types.ts';
import { warmAi } from './warm-ai.ts';

/** Every provider, in the order of the form; the first is the one that needs nothing. */
export const PROVIDERS: readonly Provider[] = [thisDevice, warmAi, kashew];
