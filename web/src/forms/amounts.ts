/**
 * Reads a number as people of any of the languages write it: `12 500,50`, `12.500`, `12,500.50`.
 * @returns null when it is none
 */
export function readAmount(text: string): number | null {
  const bare = text.replace(/[\s\u00a0\u202f'’]/gu, '');
  if (!/^-?\d[\d.,]*$/u.test(bare)) return null;
  const decimal = decimalSign(bare);
  const [whole = '', ...fractions] = decimal === null ? [bare] : bare.split(decimal);
  if (fractions.length > 1) return null;
  const digits = whole.replace(/[.,]/gu, '');
  return Number(fractions.length === 0 ? digits : `${digits}.${fractions.join('')}`);
}

/** The sign before the decimals: the last of two kinds, or a single one that no three digits follow. */
function decimalSign(text: string): '.' | ',' | null {
  const [dot, comma] = [text.lastIndexOf('.'), text.lastIndexOf(',')];
  if (dot < 0 && comma < 0) return null;
  const sign = dot > comma ? '.' : ',';
  if (dot >= 0 && comma >= 0) return sign;
  const isRepeated = text.indexOf(sign) !== text.lastIndexOf(sign);
  const isThousands = /[.,]\d{3}$/u.test(text) && !/^-?0[.,]/u.test(text);
  return isRepeated || isThousands ? null : sign;
}

/** Hundredths of the currency. */
export function centsOf(text: string): number | null {
  const amount = readAmount(text);
  return amount === null || amount < 0 ? null : Math.round(amount * 100);
}
