/** The texts that the gallery can show: every locale of the extension, and two that nobody speaks. */

type Messages = Record<string, { message: string }>;

const files = import.meta.glob<Messages>('../../public/_locales/*/messages.json', { eager: true, import: 'default' });
const english = files['../../public/_locales/en/messages.json'] ?? {};

/** Every text, with the names and numbers that are put in left alone. */
const rewritten = (write: (text: string) => string, more: Record<string, string>): Messages =>
  Object.fromEntries(
    Object.entries(english).map(([key, { message }]) => [key, { message: more[key] ?? write(message) }]),
  );

/** Half as long again, and accented: shows what is cut off, and what was never translated. */
const long = (text: string): string => {
  const accented = text.replace(
    /(?<!\$)[aeiouAEIOU]/g,
    (letter) => 'áéíóúÁÉÍÓÚ'['aeiouAEIOU'.indexOf(letter)] ?? letter,
  );
  return `[${accented} ${'lorem ipsum dolor sit amet consectetur '.repeat(1 + text.length / 60).slice(0, Math.ceil(text.length / 2))}]`;
};

/** English letters under a right-to-left override: lays out as Arabic does, and can still be read (backwards). */
const turned = (text: string): string => `\u202e${text}\u202c`;

/** The texts of a language: a folder of `public/_locales`, `long` or `rtl`. */
export function messagesOf(language: string): Messages {
  if (language === 'long') return rewritten(long, { languageTag: 'en', textDirection: 'ltr' });
  if (language === 'rtl') return rewritten(turned, { languageTag: 'en', textDirection: 'rtl' });
  return files[`../../public/_locales/${language}/messages.json`] ?? english;
}
