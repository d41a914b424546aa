import { KASHEW_DECLARATION } from './kashew-declaration.ts';
import { THIS_DEVICE_DECLARATION } from './this-device-declaration.ts';
import type { ProviderDeclaration } from './types.ts';
import { WARM_AI_DECLARATION } from './warm-ai-declaration.ts';

/** The registry as surfaces see it, in the same order: what each provider is, without the code that talks to it. */
export const DECLARATIONS: readonly ProviderDeclaration[] = [
  THIS_DEVICE_DECLARATION,
  WARM_AI_DECLARATION,
  KASHEW_DECLARATION,
];
