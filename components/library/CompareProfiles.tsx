import { hasValue } from '../../utils/icp/lists.ts';
import { ICP_FIELDS, type Icp } from '../../utils/icp/types.ts';
import { t } from '../../utils/words.ts';
import { fieldKey } from '../fields.ts';
import { shownTexts } from './field-texts.ts';

/** Two profiles side by side: what only one of them has stands in ink, what both have steps back. */
export function CompareProfiles({ first, second }: { first: Icp; second: Icp }) {
  const rows = ICP_FIELDS.flatMap((field) => {
    const [mine, theirs] = [shownTexts(first, field), shownTexts(second, field)];
    if (mine.length + theirs.length === 0) return [];
    const same = mine.every((text) => hasValue(theirs, text)) && theirs.every((text) => hasValue(mine, text));
    return [{ field, mine, theirs, same }];
  });
  const differing = rows.filter(({ same }) => !same).length;
  return (
    <section class="beside compare" data-compare={differing}>
      <h3>{t(differing === 0 ? 'compareSame' : 'compareTitle')}</h3>
      <table>
        <thead>
          <tr>
            <td />
            {[first, second].map(({ name }, at) => (
              <th key={at} scope="col" dir="auto">
                {name || t('untitledProfile')}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ field, mine, theirs, same }) => (
            <tr key={field} class={same ? 'same' : undefined}>
              <th scope="row">{t(fieldKey(field))}</th>
              <td>
                <Values texts={mine} other={theirs} />
              </td>
              <td>
                <Values texts={theirs} other={mine} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

const Values = ({ texts, other }: { texts: readonly string[]; other: readonly string[] }) =>
  texts.length === 0 ? (
    <span class="none">–</span>
  ) : (
    <ul>
      {texts.map((text) => (
        <li key={text} dir="auto" class={hasValue(other, text) ? undefined : 'differs'}>
          {text}
        </li>
      ))}
    </ul>
  );
