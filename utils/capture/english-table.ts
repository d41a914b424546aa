/** What the capture script knows of English. The build ships the results. */
import { en as lexicon } from './titles/en.ts';
import { lexiconTable } from './titles/lexicon-lines.ts';
import { FACT_LABELS, FACTS } from './vocabularies/fact-labels.ts';
import { en as industries } from './vocabularies/industries/en.ts';

export const ENGLISH_LEXICON: string = lexiconTable(lexicon);
/** "name|wording;wording" by lines. */
export const ENGLISH_INDUSTRIES: string = industries.trim();
/** "fact|label;label" by lines. */
export const ENGLISH_LABELS: string = FACTS.map((fact) => `${fact}|${FACT_LABELS.en[fact] ?? ''}`).join('\n');
