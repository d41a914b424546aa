/** What a provider would get of a profile, as far as it can be said now. */
import { type Failure, failureOf } from '../failure.ts';
import type { FoldField } from '../icp/fold.ts';
import type { Icp } from '../icp/types.ts';
import { folding } from '../providers/folding.ts';
import { requestParts } from '../providers/request-parts.ts';
import type { CompiledRequest, CoverageNote, Provider, ProviderId, RequestPart, Settings } from '../providers/types.ts';

export interface ComparedRequest {
  provider: ProviderId;
  /** Null when the profile itself stands in the way. */
  request: CompiledRequest | null;
  parts: RequestPart[];
  /** Paths in the body where something stands that the person has not chosen yet. */
  open: string[];
  coverage: CoverageNote[];
  /** What stops it from being sent now. */
  failure: Failure | null;
}

/** Stands for a setting that nobody has chosen yet. */
export const OPEN = '…';

/** `failure` is why nothing can be sent, when that is known already. Never throws. */
export function comparedRequest(asked: {
  provider: Provider;
  icp: Icp;
  settings: Settings;
  folded: readonly FoldField[];
  failure: Failure | null;
}): ComparedRequest {
  const { icp, folded } = asked;
  const provider = folding(asked.provider, folded);
  const none = { provider: provider.id, request: null, parts: [], open: [], coverage: [] };
  const required = provider.settings.filter((field) => field.required && !asked.settings[field.id]);
  const settings = { ...asked.settings, ...Object.fromEntries(required.map(({ id }) => [id, OPEN])) };
  try {
    return {
      provider: provider.id,
      ...provider.compile(icp, settings),
      parts: requestParts(asked.provider, icp, settings, folded),
      open: openPaths(provider.compile(icp, settings).request),
      failure: asked.failure,
    };
  } catch (error) {
    return { ...none, failure: failureOf(error) };
  }
}

const openPaths = ({ body }: CompiledRequest): string[] =>
  Object.entries(JSON.parse(body ?? '{}')).flatMap(([path, value]) => (value === OPEN ? [path] : []));
