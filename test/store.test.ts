/** The texts that the stores show, and the privacy policy: there in every language, and within what the stores take. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ROOT } from '../scripts/root.ts';
import { languages, listingOf } from '../scripts/store/listing.ts';

const policy = (language: string): string => readFileSync(join(ROOT, 'docs', 'privacy', `${language}.md`), 'utf8');
const parts = (text: string): number[] => text.split(/^## .+$/m).map((part) => part.trim().split('\n\n').length);

describe.each(languages())('in %s', (language) => {
  const listing = listingOf(language);

  it('the listing fits the stores', () => {
    // Chrome: 75 characters of name, 132 of summary, 16,000 of description; Mozilla's are wider.
    expect(listing.title.length).toBeLessThanOrEqual(75);
    expect(listing.summary.length).toBeLessThanOrEqual(132);
    expect(listing.description.length).toBeLessThanOrEqual(16_000);
  });

  it('the listing says as much as the English one', () => {
    const lines = (text: string): number => text.split('\n').filter((line) => line !== '').length;
    const english = listingOf('en');
    expect(lines(listing.description)).toBe(lines(english.description));
    expect(listing.captions).toHaveLength(english.captions.length);
  });

  it('the privacy policy has every part of the English one', () => {
    expect(existsSync(join(ROOT, 'docs', 'privacy', `${language}.md`))).toBe(true);
    expect(parts(policy(language))).toEqual(parts(policy('en')));
  });
});
