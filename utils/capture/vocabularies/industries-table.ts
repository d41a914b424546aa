/** The list of industries in two: the wordings in Japanese travel into Japanese pages only. The build ships the results. */
import { INDUSTRIES } from './industries.ts';
import { isJapanese } from './japanese.ts';

const lines = INDUSTRIES.trim()
  .split('\n')
  .map((line) => line.split(/[|;]/));

const lineOf = ([name = '', ...wordings]: readonly string[]): string => `${name}|${wordings.join(';')}`;

export const INDUSTRY_TABLE: string = lines
  .map((parts) => lineOf(parts.filter((part) => !isJapanese(part))))
  .join('\n');

export const JAPANESE_INDUSTRIES: string = lines
  .filter((parts) => parts.some(isJapanese))
  .map(([name = '', ...wordings]) => lineOf([name.replace(/[*~!]/g, ''), ...wordings.filter(isJapanese)]))
  .join('\n');
