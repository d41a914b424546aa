import type { Provider } from './types.ts';

export const PROVIDERS: readonly Provider[] = [];
