/** The grammar with every language that the extension has. */
import { grammarOf } from '../../utils/capture/grammar.ts';
import { ALL_LANGUAGES } from '../../utils/capture/speak-all.ts';

export const GRAMMAR = grammarOf({ languages: ALL_LANGUAGES });
