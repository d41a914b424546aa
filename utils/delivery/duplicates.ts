/** Whether a profile is there already, or one much like it. */
import { compareIcps, type FieldComparison } from '../icp/compare.ts';
import { emptyIcp, type Icp } from '../icp/types.ts';
import type { Provider } from '../providers/types.ts';

export interface Duplicate {
  /** Where it stands: at the provider, in this device's library, or on its way. */
  where: 'provider' | 'library' | 'outbox';
  id: string;
  name: string;
  /** 0–1: how much of both is the same. */
  overlap: number;
  /** The fields in which they differ, or that they share. */
  fields: FieldComparison[];
  /** The delivery that made it, when one of ours did. */
  delivery: string | null;
}

/** Less in common than this is no duplicate. */
const ALIKE = 0.6;
const MOST = 3;

export interface Existing {
  where: Duplicate['where'];
  id: string;
  icp: Partial<Icp>;
  delivery?: string | null;
}

/** What the provider can hold of a profile: the rest cannot make two of them differ. */
function carried(icp: Icp, carries: Provider['carries']): Icp {
  const kept = Object.entries(icp).filter(([field]) => carries[field as keyof Icp]?.how !== 'dropped');
  return { ...emptyIcp(), ...Object.fromEntries(kept) };
}

/** Without the fields that a provider's list does not show: nothing is known of them. */
const asFarAsTold = (icp: Icp, other: Partial<Icp>): Icp => ({
  ...emptyIcp(),
  ...Object.fromEntries(Object.entries(icp).filter(([field]) => field in other)),
});

/** The existing profiles most like a new one, the closest first. An equal name alone makes no duplicate. */
export function duplicatesOf(icp: Icp, existing: readonly Existing[], carries: Provider['carries']): Duplicate[] {
  const wanted = carried(icp, carries);
  return existing
    .map(({ where, id, icp: other, delivery = null }) => {
      const whole: Icp = { ...emptyIcp(), ...other };
      const { overlap, fields } =
        where === 'provider'
          ? compareIcps(asFarAsTold(wanted, other), whole)
          : compareIcps(wanted, carried(whole, carries));
      const told = fields.filter(
        ({ shared, onlyFirst, onlySecond }) => shared.length + onlyFirst.length + onlySecond.length,
      );
      return { where, id, name: whole.name, overlap: told.length === 0 ? 0 : overlap, fields: told, delivery };
    })
    .filter(({ overlap }) => overlap >= ALIKE)
    .sort((a, b) => b.overlap - a.overlap)
    .slice(0, MOST);
}
