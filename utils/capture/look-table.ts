/** By what words languages are known. The build ships the result. */
import { cs } from './titles/cs.ts';
import { de } from './titles/de.ts';
import { en } from './titles/en.ts';
import { es } from './titles/es.ts';
import { fr } from './titles/fr.ts';
import { it } from './titles/it.ts';
import { nl } from './titles/nl.ts';
import { nordic } from './titles/nordic.ts';
import { pt } from './titles/pt.ts';
import type { Lexicon } from './titles/types.ts';
import { stemOf } from './word-stem.ts';

const LEXICONS: Readonly<Record<string, Lexicon>> = { de, fr, es, pt, it, nl, nordic, cs };

const listed = (lists: Readonly<Record<string, string>> = {}): string[] =>
  Object.values(lists)
    .flatMap((list) => list.split(' '))
    .filter(Boolean);

/** What stands behind a head that is an English word too ("Chef de projet"). */
const MORE: Readonly<Record<string, string>> = { fr: 'projet equipe produit' };

/** What English pages may say without speaking another language. */
const CORE = new Set(
  [...listed(en.heads), ...listed(en.ranks), ...listed(en.functions), en.levels, en.sentence, en.links]
    .flatMap((phrase) => phrase.split(/[ _'-]/))
    .filter(Boolean),
);
const CORE_STEMS = new Set([...CORE].map(stemOf));

/** What everyday English words look like, or end up as: "media", "employees", "done", "charts". */
const EVERYDAY = new Set(
  'med employ employe don cap stag stage ten art arts traffic leg sag oss technic medic moz aa vd dg'.split(' '),
);

/** The words of a language by one of which each of its roles is known, as stems where no other word has that stem. */
function rolesOf({ heads, ranks }: Lexicon): string[] {
  const roles = [...listed(heads), ...listed(ranks)].flatMap((phrase) => {
    const own = phrase.split(/[_'-]/).filter((word) => !CORE.has(word));
    return own.toSorted((one, other) => other.length - one.length)[0] ?? [];
  });
  const formsOf = (word: string) => [
    word,
    ...(/t(?:eur|ore)$/.test(word) ? [word.replace(/t(?:eur|ore)$/, 'trice')] : []),
  ];
  const isTelling = (stem: string): boolean => stem.length > 2 && !CORE_STEMS.has(stem) && !EVERYDAY.has(stem);
  return [...new Set(roles.flatMap((word) => (isTelling(stemOf(word)) ? [stemOf(word)] : formsOf(word))))].filter(
    (word) => !EVERYDAY.has(word),
  );
}

/** Language → words of roles, and what compounds end in that are roles. */
export const ROLES: Readonly<Record<string, readonly [words: string, endings: string]>> = Object.fromEntries(
  Object.entries(LEXICONS).map(([language, lexicon]) => {
    // What is an English word too has to have something in front ("Produktmanager").
    const endings = listed(lexicon.endings).map((ending) =>
      CORE.has(ending) || EVERYDAY.has(ending) ? `+${ending}` : ending,
    );
    const words = rolesOf(lexicon).filter((word) => !endings.some((ending) => word.endsWith(ending)));
    words.push(...listed({ more: MORE[language] ?? '' }));
    return [language, [words.sort().join(' '), endings.sort().join(' ')]];
  }),
);
