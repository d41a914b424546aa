/**
 * Schemas that the library has too, each with far more around it than is asked here: its whole numbers bring formats of
 * 32 and 64 bits, its partial objects every way to choose among their fields.
 */
import * as z from 'zod/mini';

/** A whole number from `least` to `most`. */
export const wholeNumber = (least = Number.MIN_SAFE_INTEGER, most = Number.MAX_SAFE_INTEGER) =>
  z.number().check(z.refine((value) => Number.isInteger(value) && value >= least && value <= most));

/** A text that an expression, anchored at both ends, describes. */
export const textLike = (expression: RegExp) => z.string().check(z.refine((text) => expression.test(text)));

type Fields = Readonly<Record<string, z.ZodMiniType>>;

/** An object in which each field may be missing. */
export const anyOf = <Shape extends Fields>(shape: Shape) =>
  z.object(
    Object.fromEntries(Object.entries(shape).map(([name, schema]) => [name, z.optional(schema)])),
  ) as unknown as z.ZodMiniType<{ [Name in keyof Shape]?: z.output<Shape[Name]> | undefined }>;
