/** A field's values in the person's own words. */
import { fieldTexts } from '../../utils/icp/describe.ts';
import type { Icp, IcpField } from '../../utils/icp/types.ts';
import { uiLanguage } from '../../utils/words.ts';
import { seniorityLabel } from '../fields.ts';

/** As `fieldTexts`, with levels and countries in the language of the surface. */
export const shownTexts = (icp: Icp, field: IcpField, language = uiLanguage()): string[] =>
  field === 'seniorities' ? icp.seniorities.map(seniorityLabel) : fieldTexts(icp, field, language);
