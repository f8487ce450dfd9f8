const PERSONS_IN_THOUSAND = 1_000;

/** A figure in words of a language: persons as a whole number, rates as per cent with one decimal. */
export function valueText(value: number, unit: string, locale: string): string {
  switch (unit) {
    case 'PERSONS':
      return numberText(value, locale, 0);
    case 'THOUSAND_PERSONS':
      return numberText(value * PERSONS_IN_THOUSAND, locale, 0);
    case 'PER_CENT_OF_LABOUR_FORCE':
    case 'PER_CENT_OF_AGE_GROUP':
    case 'PER_CENT_OF_POPULATION':
      return new Intl.NumberFormat(locale, {
        style: 'unit',
        unit: 'percent',
        minimumFractionDigits: 1,
        maximumFractionDigits: 1,
      }).format(value);
    default:
      return numberText(value, locale, 2);
  }
}

/** A number in a language, with at most so many decimals. */
export function numberText(value: number, locale: string, decimals: number): string {
  return new Intl.NumberFormat(locale, { maximumFractionDigits: decimals }).format(value);
}

/** Puts the year behind, when the source says it. */
export function yearText(text: string, year: string | null): string {
  return year === null ? text : `${text} (${year})`;
}
