/** What the capture script knows of words, lent to what reads but a few of them. */
import { type Lexicons, learnLexicons } from './titles/lookup.ts';
import { parseRole } from './titles/parse.ts';
import { industryOf } from './vocabularies/industry-lookup.ts';
import { type Japanese, learnJapanese } from './vocabularies/japanese.ts';

export interface Grammar {
  parseRole: typeof parseRole;
  industryOf: typeof industryOf;
}

/** Both know English and German, and whatever languages were brought. */
export function grammarOf({ japanese, lexicons }: { japanese?: Japanese; lexicons?: Lexicons }): Grammar {
  learnJapanese(japanese);
  learnLexicons(lexicons);
  return { parseRole, industryOf };
}
