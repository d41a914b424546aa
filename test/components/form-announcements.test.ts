import { expect, test } from 'vitest';
import { heardOf } from '../../components/form-announcements.ts';
import { removeSource } from '../../utils/icp/draft.ts';
import { applyOps } from '../../utils/icp/draft-ops.ts';
import { installWords } from '../../utils/words.ts';
import { empty, fromOnePage, NOW, otherPage, typical } from '../gallery/drafts.ts';
import { readPage } from '../gallery/fake-background.ts';

installWords((key, given) => (key === 'languageTag' ? 'en' : [key, ...given].join(' ')), 'en');

const nothing = { draft: null, page: null, undo: null };
const page = readPage(typical);
const elsewhere = { ...page, url: 'https://elsewhere.example/', found: otherPage };
const [last] = typical.sources.slice(-1);
const without = removeSource(typical, last?.url ?? '', NOW);
const named = applyOps(typical, [{ op: 'set', field: 'name', text: 'Mill owners' }], NOW);
const at = { draft: typical, page, undo: null };

test.each([
  ['a page that filled the form', nothing, at, /^valuesFromPage_other 12$/],
  ['a page that is only offered', nothing, { ...at, page: elsewhere }, /^thisPageNew_other \d+$/],
  ['a page with nothing in it', nothing, { ...at, page: { ...page, values: 0 } }, /^thisPageEmpty$/],
  [
    'a page that is added',
    { ...at, draft: without },
    at,
    new RegExp(`^stepAdded ${last?.title}, added_(one|other) \\d`),
  ],
  ['pages that are added together', { ...at, draft: fromOnePage }, at, /^stepTabs_other 2, added_other \d+$/],
  ['a page that is taken out', at, { ...at, draft: without, undo: { label: 'Removed it' } }, /^Removed it$/],
  ['a value that is taken out', at, { ...at, undo: { label: 'Removed “CTO”' } }, /^Removed “CTO”$/],
  ['another profile', { ...at, draft: { ...empty, id: 'other' } }, at, /valueCount_other \d+, pageCount_other 3$/],
])('%s is heard of', (_, before, after, words) => {
  expect(heardOf(before, after)).toMatch(words);
});

test.each([
  ['a profile that is there before its page is read', nothing, { ...nothing, draft: typical }],
  ['typing', at, { ...at, draft: named }],
  ['an offer that runs out', { ...at, undo: { label: 'Removed it' } }, at],
  ['a page that goes, so that another is read', at, { ...at, page: null }],
])('%s is not', (_, before, after) => {
  expect(heardOf(before, after)).toBe('');
});
