import type { Words } from '../../words/words.ts';
import type { CountedRegion } from './region-counts.ts';

/** Name, country and number of practices of a region. */
export function regionLabel({ region, count }: CountedRegion, words: Words): string {
  const { name, countryName: country } = region;
  return count === null
    ? words.say('map.region.unknown', { name, country })
    : words.say('map.region', { name, country, count });
}
