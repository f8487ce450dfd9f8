import { withoutAccents } from '../../kernel/words.ts';
import { latinFromGreek } from './latin-from-greek.ts';

/**
 * A word as spellings are compared: Latin letters without accents. Greek letters that sound alike become
 * one, as people mix them up; and trigrams of Latin letters exist in every database, whatever its locale.
 * @param word lower case
 */
export function spellingKey(word: string): string {
  return withoutAccents(latinFromGreek(word.normalize('NFD')));
}
