import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { installWords, t, tCount } from '../../utils/words.ts';

const LOCALES = join(import.meta.dirname, '../../public/_locales');

const messagesOf = (language: string): Record<string, { message: string }> =>
  JSON.parse(readFileSync(join(LOCALES, language, 'messages.json'), 'utf8'));
const placeholders = (text: string) => [...new Set(text.match(/\$\d/g) ?? [])].sort();

const english = messagesOf('en');
const translations = readdirSync(LOCALES).filter((language) => language !== 'en');

describe.each(translations)('the texts in %s', (language) => {
  const messages = messagesOf(language);

  test('have the keys of the English ones', () => {
    expect(Object.keys(messages).sort()).toEqual(Object.keys(english).sort());
  });

  test('have the same placeholders', () => {
    const differ = Object.entries(english).filter(
      ([key, { message }]) => `${placeholders(message)}` !== `${placeholders(messages[key]?.message ?? '')}`,
    );
    expect(differ.map(([key]) => key)).toEqual([]);
  });
});

describe.each(['en', ...translations])('the texts in %s', (language) => {
  const messages = messagesOf(language);

  test('shout nowhere and say something', () => {
    const texts = Object.values(messages).map(({ message }) => message);
    expect(texts.filter((text) => /[!！]|oops/i.test(text) || text.trim() === '')).toEqual([]);
  });

  test('have both forms of every plural', () => {
    const stems = Object.keys(messages).flatMap((key) => /^(.*)_(?:one|other)$/.exec(key)?.[1] ?? []);
    for (const stem of stems) expect(messages).toMatchObject({ [`${stem}_one`]: {}, [`${stem}_other`]: {} });
  });

  test('fit what the stores and the menus hold', () => {
    // https://developer.chrome.com/docs/extensions/reference/manifest/name and …/description, in characters
    expect(messages.extensionName?.message.length).toBeLessThanOrEqual(75);
    expect(messages.extensionDescription?.message.length).toBeLessThanOrEqual(132);
  });
});

test('counts take the form and the digits of the language', () => {
  const german = messagesOf('de');
  installWords((key, given) => german[key]?.message.replace(/\$(\d)/g, (_, at) => given[at - 1] ?? '') ?? '', 'de');
  expect(tCount('valueCount', 1)).toBe('1 Wert');
  expect(tCount('valueCount', 1200)).toBe('1.200 Werte');
  expect(t('createIn', 'Kashew')).toBe('In Kashew anlegen');
});
