import { applyOpsAs } from './draft-op.ts';
import type { Draft, DraftOp } from './draft-types.ts';
import { readValue } from './values.ts';

/** Applies what the person did, in whatever spelling. Values that the field's vocabulary does not know are left out. No change: the same draft. */
export const applyOps = (draft: Draft, ops: readonly DraftOp[], now: Date): Draft =>
  applyOpsAs(readValue, draft, ops, now);
