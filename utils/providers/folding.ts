/** Compiling with what a provider cannot hold said in its description. */
import { type FoldField, foldedInto, foldText } from '../icp/fold.ts';
import type { Icp } from '../icp/types.ts';
import type { Compiled, CoverageNote, Provider, ProviderDeclaration } from './types.ts';

type Carrying = Pick<ProviderDeclaration, 'carries'>;

/** Those of the chosen fields that a provider drops: what it holds by itself is not said twice. */
export const foldedAt = ({ carries }: Carrying, folded: readonly FoldField[]): FoldField[] =>
  carries.description.how === 'dropped' ? [] : folded.filter((field) => carries[field].how === 'dropped');

/** The profile as a provider gets it. */
export const foldedFor = (provider: Carrying, icp: Icp, folded: readonly FoldField[]): Icp =>
  foldedInto(icp, foldedAt(provider, folded));

/** The provider, compiling with these fields folded in. Their notes say so instead of "not sent". */
export function folding<P extends Pick<Provider, 'carries' | 'compile'>>(provider: P, folded: readonly FoldField[]): P {
  const fields: readonly string[] = foldedAt(provider, folded);
  if (fields.length === 0) return provider;
  return {
    ...provider,
    compile(icp, settings): Compiled {
      const compiled = provider.compile(foldedFor(provider, icp, folded), settings);
      const coverage = compiled.coverage.map((note): CoverageNote => {
        if (note.kind !== 'dropped' || !fields.includes(note.field)) return note;
        const text = foldText(icp, note.field as FoldField);
        return { ...note, kind: 'folded', note: 'coverage_folded', becomes: text ? [text] : [] };
      });
      return { ...compiled, coverage };
    },
  };
}
