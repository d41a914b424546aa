/** Which part of a request comes from which field: found out by compiling, so that it cannot be said wrongly. */

import { fieldTexts } from '../icp/describe.ts';
import type { FoldField } from '../icp/fold.ts';
import { ICP_FIELDS, type Icp, type IcpField } from '../icp/types.ts';
import { foldedFor } from './folding.ts';
import type { CompiledRequest, CoverageNote, Provider, RequestPart, Settings } from './types.ts';

/** A body's values by path ("company_characteristics.employee_count"); a list is one value. */
function leaves(body: unknown, path = ''): [path: string, json: string][] {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return [[path, JSON.stringify(body)]];
  return Object.entries(body).flatMap(([key, value]) => leaves(value, path ? `${path}.${key}` : key));
}

const leafMap = ({ body }: CompiledRequest): Map<string, string> =>
  new Map(body === null ? [] : leaves(JSON.parse(body)));

/** The profile with one field saying something else; texts that a provider requires do not vanish. */
function without(icp: Icp, field: IcpField): Icp {
  if (field === 'name' || field === 'description') return { ...icp, [field]: icp[field] === '-' ? '+' : '-' };
  return { ...icp, [field]: [] };
}

/** Every part of a request that a filled field shows in, in the order of the body. Others are settings. */
export function requestParts(
  provider: Pick<Provider, 'carries' | 'compile'>,
  icp: Icp,
  settings: Settings,
  folded: readonly FoldField[],
): RequestPart[] {
  const compiled = (profile: Icp) => provider.compile(profile, settings);
  const sent = foldedFor(provider, icp, folded);
  const whole = compiled(sent);
  const before = leafMap(whole.request);
  const reshaped = new Set(
    whole.coverage.filter(({ kind }: CoverageNote) => kind === 'reshaped').map(({ field }) => field),
  );
  const fieldsAt = new Map<string, IcpField[]>();
  for (const field of ICP_FIELDS.filter((one) => fieldTexts(sent, one).length > 0)) {
    const after = leafMap(compiled(without(sent, field)).request);
    for (const [path, json] of before) {
      if (after.get(path) !== json) fieldsAt.set(path, [...(fieldsAt.get(path) ?? []), field]);
    }
  }
  // What was folded in stands at the end of the description.
  const tail = sent.description.slice(icp.description.trimEnd().length).trimStart();
  return [...before.keys()].flatMap((path): RequestPart[] => {
    const fields = fieldsAt.get(path);
    if (!fields) return [];
    return [
      {
        path,
        fields,
        how: fields.some((field) => reshaped.has(field)) ? 'reshaped' : 'carried',
        folded: fields.includes('description') ? tail : '',
      },
    ];
  });
}
