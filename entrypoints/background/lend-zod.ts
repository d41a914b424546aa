/**
 * zod is a quarter of each of the background's two scripts. The one that every event starts has it, and lends what it has to
 * the one that is loaded on demand (`scripts/zod-on-loan.ts`), so that the package holds it once and it is parsed once.
 */
import * as z from 'zod/mini';

/** The name under which it stands in the background's own world. */
export const ZOD = 'icepickZod';

/** All that the schemas call. A name that is missing here stops the build of the other script. */
export const LENT = {
  array: z.array,
  boolean: z.boolean,
  core: { toDotPath: z.core.toDotPath },
  custom: z.custom,
  discriminatedUnion: z.discriminatedUnion,
  enum: z.enum,
  literal: z.literal,
  looseObject: z.looseObject,
  maxLength: z.maxLength,
  minLength: z.minLength,
  nullable: z.nullable,
  number: z.number,
  object: z.object,
  optional: z.optional,
  partialRecord: z.partialRecord,
  record: z.record,
  refine: z.refine,
  strictObject: z.strictObject,
  string: z.string,
  union: z.union,
  unknown: z.unknown,
};

export function lendZod(): void {
  Object.assign(globalThis, { [ZOD]: LENT });
}
