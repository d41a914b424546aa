/**
 * What is known of Japanese. It is a twentieth of the capture script, so it travels only into pages with such letters;
 * everywhere else whoever needs it learns it first.
 */
import type { Role } from '../titles/types.ts';

export interface Japanese {
  roleOf(text: string): Role | null;
  /** More wordings of industries: "name|wording;wording" by lines. */
  industries: string;
  /** More labels of facts: "fact|label;label" by lines. */
  labels: string;
}

let known: Japanese = { roleOf: () => null, industries: '', labels: '' };

/** To be called before anything is looked up. */
export const learnJapanese = (more: Partial<Japanese> | undefined): void => {
  known = { ...known, ...more };
};

export const japanese = (): Japanese => known;

export const isJapanese = (text: string): boolean => /[\u3040-\u30ff\u4e00-\u9fff]/.test(text);
