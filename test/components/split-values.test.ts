import { describe, expect, test } from 'vitest';
import { splitValues } from '../../components/split-values.ts';

describe('splitValues', () => {
  test.each<[name: string, text: string, expected: string[]]>([
    ['one value', ' VP Marketing ', ['VP Marketing']],
    ['commas', 'CTO, CFO,COO', ['CTO', 'CFO', 'COO']],
    ['lines win over commas', 'VP, Sales\nHead of Growth', ['VP, Sales', 'Head of Growth']],
    ['a spreadsheet column', 'CTO\r\nCFO\r\n', ['CTO', 'CFO']],
    ['a spreadsheet row', 'CTO\tCFO', ['CTO', 'CFO']],
    ['semicolons win over commas', 'VP, Sales; CFO', ['VP, Sales', 'CFO']],
    ['bullets and numbers', '• CTO\n- CFO\n3) COO', ['CTO', 'CFO', 'COO']],
    ['quoted cells', '"VP, Sales"\n"The ""boss"""', ['VP, Sales', 'The "boss"']],
    ['repeats, case and width aside', 'CTO\ncto\nＣＴＯ', ['CTO']],
    ['nothing', ' , \n', []],
    ['Japanese commas', '営業、人事', ['営業', '人事']],
  ])('%s', (_, text, expected) => {
    expect(splitValues(text)).toEqual(expected);
  });

  test('sentences keep their commas', () => {
    expect(splitValues('Slow, manual work', true)).toEqual(['Slow, manual work']);
  });
});
