/** The grammar with every language that the extension has. */
import { grammarOf } from '../../utils/capture/grammar.ts';
import { LEXICONS } from '../../utils/capture/speak-all.ts';
import { JAPANESE } from '../../utils/capture/speak-japanese.ts';

export const GRAMMAR = grammarOf({ japanese: JAPANESE, lexicons: LEXICONS });
