import { hasValue } from '../../utils/icp/lists.ts';
import { emptyIcp, ICP_FIELDS, type Icp, type IcpField } from '../../utils/icp/types.ts';
import { t, uiLanguage } from '../../utils/words.ts';
import { fieldKey } from '../fields.ts';
import { shownTexts } from './field-texts.ts';

interface FieldPair {
  field: IcpField;
  sent: string[];
  there: string[];
  /** Null: the same. */
  mark: 'filledIn' | 'changedThere' | 'notThere' | null;
}

/** What was sent beside what the vendor has now, for the fields that it tells of. */
export function fieldPairs(sent: Icp, there: Partial<Icp>, language: string): FieldPair[] {
  const whole: Icp = { ...emptyIcp(), ...there };
  return ICP_FIELDS.filter((field) => field in there).flatMap((field): FieldPair[] => {
    const mine = shownTexts(sent, field, language);
    const theirs = shownTexts(whole, field, language);
    if (mine.length + theirs.length === 0) return [];
    const same = mine.length === theirs.length && mine.every((text) => hasValue(theirs, text));
    const mark = same ? null : mine.length === 0 ? 'filledIn' : theirs.length === 0 ? 'notThere' : 'changedThere';
    return [{ field, sent: mine, there: theirs, mark }];
  });
}

/** A person's profile beside what the vendor's AI made of it; what it added is in ink. */
export function SentAndFilled({ sent, there, vendor }: { sent: Icp; there: Partial<Icp>; vendor: string }) {
  const pairs = fieldPairs(sent, there, uiLanguage());
  if (pairs.length === 0) return null;
  return (
    <section class="beside">
      <h3>{t('sentBeside')}</h3>
      <table>
        <thead>
          <tr>
            <td />
            <th scope="col">{t('columnSent')}</th>
            <th scope="col">{t('columnThere', vendor)}</th>
          </tr>
        </thead>
        <tbody>
          {pairs.map(({ field, sent: mine, there: theirs, mark }) => (
            <tr key={field} class={mark === null ? 'same' : undefined} data-mark={mark}>
              <th scope="row">{t(fieldKey(field))}</th>
              <td>
                <Values texts={mine} known={mine} />
              </td>
              <td>
                <Values texts={theirs} known={mine} />
                {mark && <span class="mark-word">{t(mark)}</span>}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

/** Values; those that are not known from the other side stand out. */
const Values = ({ texts, known }: { texts: readonly string[]; known: readonly string[] }) =>
  texts.length === 0 ? (
    <span class="none">–</span>
  ) : (
    <ul>
      {texts.map((text) => (
        <li key={text} dir="auto" class={hasValue(known, text) ? undefined : 'differs'}>
          {text}
        </li>
      ))}
    </ul>
  );
