/** A list in one cell: "CFO; Head of Payroll". What would be mistaken for a separator is written with a backslash. */

const ESCAPES: Readonly<Record<string, string>> = { '\n': '\\n', '\r': '\\r', '\t': '\\t', '\\': '\\\\', ';': '\\;' };
const UNESCAPED: Readonly<Record<string, string>> = {
  n: '\n',
  r: '\r',
  t: '\t',
  '\\': '\\',
  ';': ';',
  ' ': ' ',
  e: '',
};

function entryText(value: string): string {
  if (value === '') return '\\e';
  const escaped = value.replace(/[\n\r\t\\;]/g, (char) => ESCAPES[char] ?? char);
  // Spaces at the ends would go when the separators' own spaces do.
  return escaped.replace(/^ | $/g, '\\ ');
}

export const listText = (values: readonly string[]): string => values.map(entryText).join('; ');

/** The values in a cell: semicolons or line breaks part them. */
export function listOf(text: string): string[] {
  const values: string[] = [];
  let value = '';
  let kept = 0;
  let empty = true;
  const end = () => {
    // Spaces behind the last character that was written with a backslash, or is none.
    while (value.length > kept && value.endsWith(' ')) value = value.slice(0, -1);
    if (!empty || value !== '') values.push(value);
    value = '';
    kept = 0;
    empty = true;
  };
  for (let at = 0; at < text.length; at += 1) {
    const char = text[at] ?? '';
    const escaped = char === '\\' ? UNESCAPED[text[at + 1] ?? ''] : undefined;
    if (escaped !== undefined) {
      value += escaped;
      kept = value.length;
      empty = false;
      at += 1;
    } else if (char === ';' || char === '\n' || char === '\r') end();
    else if (char !== ' ' || value !== '' || kept > 0) {
      value += char;
      empty = false;
    }
  }
  end();
  return values;
}
