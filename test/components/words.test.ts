import { describe, expect, test } from 'vitest';
import de from '../../public/_locales/de/messages.json';
import en from '../../public/_locales/en/messages.json';
import { installWords, t, tCount } from '../../utils/words.ts';

const placeholders = (text: string) => [...new Set(text.match(/\$\d/g) ?? [])].sort();
const german: Record<string, { message: string }> = de;

describe('the message files', () => {
  test('hold the same keys', () => {
    expect(Object.keys(de).sort()).toEqual(Object.keys(en).sort());
  });
  test.each(Object.entries(en))('%s has the same placeholders in both', (key, { message }) => {
    expect(placeholders(german[key]?.message ?? '')).toEqual(placeholders(message));
  });
  test('shout nowhere', () => {
    const texts = [...Object.values(en), ...Object.values(de)].map(({ message }) => message);
    expect(texts.filter((text) => text.includes('!') || /oops/i.test(text) || text.trim() === '')).toEqual([]);
  });
  test('every plural has both forms', () => {
    const stems = Object.keys(en).flatMap((key) => /^(.*)_(?:one|other)$/.exec(key)?.[1] ?? []);
    for (const stem of stems) expect(en).toMatchObject({ [`${stem}_one`]: {}, [`${stem}_other`]: {} });
  });
});

test('counts take the form and the digits of the language', () => {
  installWords((key, given) => german[key]?.message.replace(/\$(\d)/g, (_, at) => given[at - 1] ?? '') ?? '', 'de');
  expect(tCount('valueCount', 1)).toBe('1 Wert');
  expect(tCount('valueCount', 1200)).toBe('1.200 Werte');
  expect(t('createIn', 'Kashew')).toBe('In Kashew anlegen');
});
