import type { RemoteState } from '../utils/delivery/types.ts';
import { t } from '../utils/words.ts';

/** "generating · Not prospecting": the vendor's own words, and whether it works with the profile. */
export function statusText({ status, reviewStatus, isActive }: RemoteState): string {
  const active = isActive === undefined ? '' : t(isActive ? 'prospecting' : 'notProspecting');
  return [status, reviewStatus ?? '', active].filter(Boolean).join(' · ');
}
