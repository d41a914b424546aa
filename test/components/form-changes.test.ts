import { expect, test } from 'vitest';
import {
  adding,
  type FormChange,
  folding,
  moving,
  refusing,
  removing,
  revaluing,
} from '../../components/form-changes.ts';
import { applyOps } from '../../utils/icp/draft-ops.ts';
import { installWords } from '../../utils/words.ts';
import { NOW, typical } from '../gallery/drafts.ts';

installWords((key) => (key === 'languageTag' ? 'en' : key), 'en');
const [title = '', ...titles] = typical.icp.jobTitles;

test.each<[name: string, change: FormChange]>([
  ['removing one', removing(typical, 'jobTitles', [titles[0] ?? ''])],
  ['moving one', moving(typical, 'jobTitles', title, 'departments')],
  ['never suggesting one', refusing(typical, 'jobTitles', title)],
  ['taking out a range', revaluing(typical, [])],
  ['folding', folding(['painPoints', 'revenue'], true)],
  [
    'a pasted column of 1,200',
    adding(
      'industries',
      Array.from({ length: 1200 }, (_, at) => `New ${at}`),
      { added: 1200, repeats: 3, left: 1 },
    ),
  ],
])('%s is taken back whole', (_, { ops, undo }) => {
  const changed = applyOps(typical, ops, NOW);
  expect(JSON.stringify(changed)).not.toBe(JSON.stringify(typical));
  const back = applyOps(changed, undo?.ops ?? [], NOW);
  expect(back.icp).toEqual(typical.icp);
  expect(back.folded ?? []).toEqual(typical.folded ?? []);
});

test('what a message may hold at once is kept to', () => {
  const { ops } = adding(
    'industries',
    Array.from({ length: 2500 }, (_, at) => `New ${at}`),
  );
  expect(ops.map((op) => ('values' in op ? op.values.length : 0))).toEqual([1000, 1000, 500]);
});

test('what is refused is on the list, and off it again when that is taken back', () => {
  const change = refusing(typical, 'jobTitles', title);
  expect([change.never, change.undo.never].map((list) => list.map(({ on }) => on))).toEqual([[true], [false]]);
  // One that is only suggested has nothing to be taken out.
  expect(refusing(typical, 'jobTitles', 'Not there').ops).toEqual([]);
});
