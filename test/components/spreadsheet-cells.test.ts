import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { splitEntries, splitValues } from '../../components/split-values.ts';
import { cellsOf } from '../../components/spreadsheet-cells.ts';
import '../seeded.ts';

describe('cellsOf', () => {
  test.each<[name: string, text: string, expected: string[]]>([
    ['a column', 'CTO\r\nCFO', ['CTO', '', 'CFO']],
    ['a row', 'CTO\tCFO', ['CTO', 'CFO']],
    ['a line break inside of a cell', '"VP\nSales"\nCFO', ['VP Sales', 'CFO']],
    ['a tab inside of a cell', '"VP\tSales"\tCFO', ['VP Sales', 'CFO']],
    ['quotes inside of quotes', '"The ""boss"""\nCFO', ['The "boss"', 'CFO']],
    ['a quote that only begins a word', '"Quality" first\nCFO', ['"Quality" first', 'CFO']],
    ['a quote that is never closed', '"VP Sales\nCFO', ['"VP Sales', 'CFO']],
    ['a quote inside', 'Head of "Things"\nCFO', ['Head of "Things"', 'CFO']],
  ])('%s', (_, text, expected) => {
    expect(cellsOf(text)).toEqual(expected);
  });

  test('reads back whatever a spreadsheet writes', () => {
    const cell = fc
      .string({ unit: fc.constantFrom('a', 'B', ' ', '"', ',', ';', '\t', '\n', 'ä') })
      .map((text) => text.replace(/^[\s,;]+|[\s,;]+$/g, ''))
      .filter((text) => /\p{L}/u.test(text));
    const written = (text: string) => (/["\t\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);
    fc.assert(
      fc.property(fc.array(cell, { minLength: 2, maxLength: 20 }), (cells) => {
        expect(cellsOf(cells.map(written).join('\n'))).toEqual(cells.map((text) => text.replace(/[\t\n]/g, ' ')));
      }),
    );
  });
});

test('a column of hundreds is taken whole, repeats counted by whoever asks for them', () => {
  const column = Array.from({ length: 500 }, (_, at) => `Title ${at % 400}`).join('\r\n');
  expect(splitEntries(column)).toHaveLength(500);
  expect(splitValues(column)).toHaveLength(400);
});
