/** A folded word without what makes it feminine or a plural in Romance languages and German, roughly. */
export const stemOf = (word: string): string =>
  // Most words end in nothing of the kind.
  !/[aeinorsx]$/.test(word)
    ? word
    : word
        .replace(/(?<=\w{5})in(?:nen)?$/, '')
        .replace(/[sx]$/, '')
        .replace(/t(?:rice|eur)$/, 'tor')
        .replace(/euse$/, 'eur')
        .replace(/ienne$/, 'ien')
        .replace(/[aeio]$/, '');
