/** The labels of facts by lines, in two as the industries are. The build ships the results. */
import { FACT_LABELS } from './fact-labels.ts';
import { isJapanese } from './japanese.ts';

const linesOf = (belongs: (label: string) => boolean): string =>
  Object.entries(FACT_LABELS)
    .map(([fact, labels]) => `${fact}|${labels.split(';').filter(belongs).join(';')}`)
    .join('\n');

export const LABEL_TABLE: string = linesOf((label) => !isJapanese(label));
export const JAPANESE_LABELS: string = linesOf(isJapanese);
