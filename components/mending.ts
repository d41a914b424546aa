/** Where what went wrong is mended. */
import type { FailureKind } from '../utils/failure.ts';

/**
 * `options`: the provider's card in the options. `vendor`: the vendor's own site, where plans and keys are kept. `form`: the
 * profile itself, edited and sent again. `again`: nothing has to be mended, the person may try once more.
 */
export type MendingPlace = 'options' | 'vendor' | 'form' | 'again';

const PLACES: Readonly<Partial<Record<FailureKind, readonly MendingPlace[]>>> = {
  'key-refused': ['options'],
  'user-refused': ['options'],
  'not-set-up': ['options'],
  'permission-missing': ['options'],
  'keys-locked': ['options'],
  'account-changed': ['options', 'form'],
  'scope-missing': ['vendor', 'options'],
  'origin-refused': ['vendor', 'options'],
  'plan-full': ['vendor', 'options'],
  'plan-limit': ['vendor'],
  'plan-too-low': ['vendor'],
  'no-balance': ['vendor'],
  forbidden: ['vendor'],
  // What a request names and the vendor may not know is chosen in the options: a product.
  'not-found': ['options'],
  'bad-request': ['form'],
  'invalid-profile': ['form'],
  conflict: ['again'],
  redirected: ['again'],
  'other-status': ['again'],
};

/** The first is the likeliest; none for what mends itself, or is only told. */
export const mendedAt = (kind: FailureKind): readonly MendingPlace[] => PLACES[kind] ?? [];
