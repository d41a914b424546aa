/** What the capture script knows of words, lent to what reads but a few of them. */
import { type Languages, learn, speak } from './languages.ts';
import { parseRole } from './titles/parse.ts';
import { industryOf } from './vocabularies/industry-lookup.ts';

export interface Grammar {
  parseRole: typeof parseRole;
  industryOf: typeof industryOf;
}

/** Both know English, and whatever languages were brought. */
export function grammarOf({ languages }: { languages?: Languages }): Grammar {
  learn(languages);
  // A few words say little of their language.
  speak('');
  return { parseRole, industryOf };
}
