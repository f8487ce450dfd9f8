import type { WordKey } from '../../words/messages.ts';
import type { Words } from '../../words/words.ts';

const UNITS: Readonly<Record<string, WordKey>> = {
  PERSONS: 'region.unit.PERSONS',
  THOUSAND_PERSONS: 'region.unit.THOUSAND_PERSONS',
  PER_CENT_OF_LABOUR_FORCE: 'region.unit.PER_CENT_OF_LABOUR_FORCE',
  PER_CENT_OF_AGE_GROUP: 'region.unit.PER_CENT_OF_AGE_GROUP',
  PER_CENT_OF_POPULATION: 'region.unit.PER_CENT_OF_POPULATION',
  CLASS: 'region.unit.CLASS',
};

/** Official types of NUTS 3 units by their number. */
const CLASSES: Readonly<Record<number, WordKey>> = {
  1: 'region.settlement.urban',
  2: 'region.settlement.intermediate',
  3: 'region.settlement.rural',
};

/** A figure in words of the language, with its sign of per cent. */
export function sayFigure(words: Words, value: number, unit: string): string {
  const type = CLASSES[value];
  if (unit === 'CLASS' && type !== undefined) return words.say(type);
  if (!isShare(unit)) return words.number(value, { maximumFractionDigits: 1 });
  return words.number(value / 100, {
    style: 'percent',
    minimumFractionDigits: 1,
    maximumFractionDigits: 1,
  });
}

/** The same as short as an axis needs it. */
export function sayShortFigure(words: Words, value: number, unit: string): string {
  return isShare(unit)
    ? words.number(value / 100, { style: 'percent', maximumFractionDigits: 1 })
    : words.number(value, { notation: 'compact', maximumFractionDigits: 2 });
}

/** What the figure counts; empty for a unit that is not known here. */
export function sayUnit(words: Words, unit: string): string {
  const key = UNITS[unit];
  return key === undefined ? '' : words.say(key);
}

function isShare(unit: string): boolean {
  return unit.startsWith('PER_CENT');
}
