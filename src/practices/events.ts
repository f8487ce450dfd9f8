/** An edition changed its state; payload `{ locale, from, to }`. */
export const EDITION_MOVED = 'practices.edition-moved';
