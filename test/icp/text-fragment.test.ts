import { expect, test } from 'vitest';
import { textFragment } from '../../utils/icp/text-fragment.ts';

const PAGE = 'https://acme.example/team';
const LONG =
  'We sell to heads of logistics, to warehouse managers and to whoever keeps the cold chain cold, on every continent';

test.each([
  ['a text', PAGE, 'Head of Logistics', `${PAGE}#:~:text=Head%20of%20Logistics`],
  ['what parts a directive', PAGE, 'Co-CEO, R&D', `${PAGE}#:~:text=Co%2DCEO%2C%20R%26D`],
  ['a long text by its ends', PAGE, LONG, `${PAGE}#:~:text=We%20sell%20to%20heads,cold%2C%20on%20every%20continent`],
  ['a long text without spaces as a whole', PAGE, 'a'.repeat(100), `${PAGE}#:~:text=${'a'.repeat(100)}`],
  ['no text', PAGE, '  ', PAGE],
  ['a page with a hash', `${PAGE}#people`, 'CFO', `${PAGE}#people:~:text=CFO`],
])('a link leads to %s', (_, url, text, link) => {
  expect(textFragment(url, text)).toBe(link);
  expect(URL.canParse(textFragment(url, text))).toBe(true);
});
