/** What each language's script carries. The build ships the results, each language by itself. */
import type { LanguageCode } from './language-scripts.ts';
import type { Language } from './languages.ts';
import { cs } from './titles/cs.ts';
import { de } from './titles/de.ts';
import { es } from './titles/es.ts';
import { fr } from './titles/fr.ts';
import { it } from './titles/it.ts';
import { lexiconTable } from './titles/lexicon-lines.ts';
import { nl } from './titles/nl.ts';
import { nordic } from './titles/nordic.ts';
import { pt } from './titles/pt.ts';
import type { Lexicon } from './titles/types.ts';
import { FACT_LABELS, FACTS } from './vocabularies/fact-labels.ts';
import { cs as csIndustries } from './vocabularies/industries/cs.ts';
import { de as deIndustries } from './vocabularies/industries/de.ts';
import { es as esIndustries } from './vocabularies/industries/es.ts';
import { fr as frIndustries } from './vocabularies/industries/fr.ts';
import { it as itIndustries } from './vocabularies/industries/it.ts';
import { ja as jaIndustries } from './vocabularies/industries/ja.ts';
import { nl as nlIndustries } from './vocabularies/industries/nl.ts';
import { nordic as nordicIndustries } from './vocabularies/industries/nordic.ts';
import { pt as ptIndustries } from './vocabularies/industries/pt.ts';
import { industryLines } from './vocabularies/industry-lines.ts';

const pack = (code: LanguageCode, lexicon: Lexicon | null, industries: string): Language => ({
  lexicon: lexicon ? lexiconTable(lexicon) : '',
  industries: industryLines(industries),
  labels: FACTS.map((fact) => FACT_LABELS[code][fact] ?? '').join('\n'),
});

export const GERMAN: Language = pack('de', de, deIndustries);
export const FRENCH: Language = pack('fr', fr, frIndustries);
export const SPANISH: Language = pack('es', es, esIndustries);
export const PORTUGUESE: Language = pack('pt', pt, ptIndustries);
export const ITALIAN: Language = pack('it', it, itIndustries);
export const DUTCH: Language = pack('nl', nl, nlIndustries);
export const NORDIC: Language = pack('nordic', nordic, nordicIndustries);
export const CZECH: Language = pack('cs', cs, csIndustries);
export const JAPANESE: Language = pack('ja', null, jaIndustries);
