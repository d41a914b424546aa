/** A profile as text, for the clipboard. */
import { FIELD_NAMES, fieldTexts } from './describe.ts';
import { ICP_FIELDS, type Icp, type IcpField } from './types.ts';

/** One line a filled field. Sentences get a line each. */
export function icpAsText(icp: Icp, names: Readonly<Record<IcpField, string>> = FIELD_NAMES, language = 'en'): string {
  return ICP_FIELDS.flatMap((field) => {
    const texts = fieldTexts(icp, field, language);
    if (!texts.length) return [];
    const sentences = field === 'painPoints' || field === 'valueDrivers';
    return sentences
      ? [`${names[field]}:`, ...texts.map((text) => `- ${text}`)]
      : [`${names[field]}: ${texts.join(', ')}`];
  }).join('\n');
}

/** The profile as indented JSON, in the model's own shape. */
export const icpAsJson = (icp: Icp): string => JSON.stringify(icp, null, 2);
