/** How pages say whom they are for, in the eight languages: sizes of companies, teams, and the words around them. */
import { COMPANY_SIZES, type CompanySize } from '../../icp/company-size.ts';
import type { Department } from '../../icp/department.ts';
import { fold } from '../page/words.ts';
import { lookupFor, lookWord } from '../titles/lookup.ts';

const FIRMS =
  '(?:compan|business|organi|enterpri|unternehmen|betrieb|empres|entrepri|impres|aziend|bedrij|ondern|team)';
const SIZES: readonly [pattern: RegExp, first: number, last: number][] = [
  [/^(?:freelanc|solopren|selbst|freiberuf|independ|autonomo|zzp|フリーランス|個人事業主)/, 0, 0],
  [/^(?:start[ -]?ups?|スタートアップ)$/, 0, 1],
  [
    new RegExp(
      `^(?:smbs?|smes?|kmu|tpe|(?:tpe et )?pmes?|pymes?|pmi|mkb|中小企業|小規模事業者)$|^(?:small|klein|petit|pequen|piccol).*${FIRMS}`,
    ),
    1,
    2,
  ],
  [
    new RegExp(
      `^(?:mid[ -]?market|scale[ -]?ups?|mittelstand|eti|中堅企業)|^(?:mid|growing|mittel|median|medi[ae]|middel).*${FIRMS}`,
    ),
    3,
    4,
  ],
  [
    new RegExp(
      `^(?:enterprises|konzerne|grands groupes|大企業|エンタープライズ企業)$|^(?:large|global|enterprise|gro(?:ss|ß)|grand|grote).*${FIRMS}`,
    ),
    5,
    7,
  ],
];

/** The bands of companies that a few words name ("startups", "Mittelstand"), or none. */
export function sizesOf(words: string): readonly CompanySize[] {
  const key = fold(words);
  const [, first = 0, last = -1] = SIZES.find(([pattern]) => pattern.test(key)) ?? [];
  return COMPANY_SIZES.slice(first, last + 1);
}

const TEAM = /team|department|abteilung|equipe|equipo|部門|部署|担当者|チーム/;
const AROUND =
  /^(?:the |our |every )?(?:equipes?|equipos?|team) (?:de |di |du |van )?|[ -]?(?:teams?|departments?|abteilungen|equipes|equipos|部門|部署|担当者|チーム)$/g;

/** The department of a team that a few words name ("enterprise sales teams", "Vertriebsteams", "équipes commerciales"). */
export function teamOf(words: string, language: string): Department | null {
  const key = fold(words);
  if (!TEAM.test(key)) return null;
  const lookup = lookupFor(language);
  const parts = key.replace(AROUND, '').replace(/s$/, '').split(' ');
  for (let from = 0; from < parts.length; from++) {
    const phrase = parts.slice(from).join(' ');
    const job = (lookup.words.get(phrase) ?? lookup.words.get(`${phrase}s`) ?? lookWord(lookup, phrase).word)?.job;
    if (job) return job;
  }
  return null;
}
