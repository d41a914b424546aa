/** Which telling characters a text has: what shows readers at once that it holds nothing for them. */

/** A digit, also a wide one. */
export const DIGIT = 1;
/** A colon, also a wide one. */
export const COLON = 2;
