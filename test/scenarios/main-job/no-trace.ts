import { expect } from '@jest/globals';
import type { Journey } from '../journey.ts';

/** Every public door through which the practice could show. */
export async function expectNoTrace(journey: Journey): Promise<void> {
  const words = ['νέους κατοίκους', 'neous-katoikous', 'Παράδειγμα πρακτικής', '[sv]', '[en]'];
  for (const locale of ['el', 'en', 'sv', 'pt']) {
    for (const search of [null, 'Κύκλοι συζήτησης', 'νέους κατοίκους']) {
      const { practices } = await journey.publicAsk(
        `query ($locale: Locale!, $search: String) {
           practices(locale: $locale, search: $search, first: 100) {
             totalCount nodes { id slug title summary }
             facets(names: [COUNTRY, POLICY_AREA]) { key buckets { value count } } } }`,
        { locale, search },
      );
      const text = JSON.stringify(practices);
      expect(words.filter((word) => text.includes(word))).toEqual([]);
      if (search === null) expect(practices.totalCount).toBe(16);
    }
  }
}
