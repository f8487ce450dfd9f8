/** How somebody learns of new matches: by mail, or from a private feed. */
export type SearchDelivery = 'EMAIL' | 'FEED';

/** How often mails go out at most: with each publication, once in 24 hours, once in seven days. */
export type SearchFrequency = 'EACH' | 'DAILY' | 'WEEKLY';

/** A search that an account watches. */
export interface SavedSearch {
  readonly id: string;
  readonly name: string;
  /** Language in which practices are searched and shown (BCP 47). */
  readonly locale: string;
  /** Parameters of the address of a list, `search=work&country=SE`; empty: every practice. */
  readonly params: string;
  readonly delivery: SearchDelivery;
  readonly frequency: SearchFrequency;
  readonly createdAt: Date;
}

/** Saved searches of one account. */
export const MAX_SEARCHES = 50;
/** Characters of a name. */
export const MAX_NAME = 120;
/** Characters of the parameters. */
export const MAX_PARAMS = 2_000;

const HOURS: Readonly<Record<SearchFrequency, number>> = { EACH: 0, DAILY: 24, WEEKLY: 7 * 24 };

/** The least time between two mails of a search, in hours. */
export function hoursBetween(frequency: SearchFrequency): number {
  return HOURS[frequency];
}

/** A name in one line without control characters; null when it is empty, too long or holds any. */
export function readName(text: string): string | null {
  const name = text.trim().normalize('NFC');
  const fits = name !== '' && [...name].length <= MAX_NAME && !/\p{C}/u.test(name);
  return fits ? name : null;
}
