import type { Translator } from '../../platform/i18n/translator.ts';

/** The name of a dimension of MIPEX-R; one that has no name here keeps its code. */
export function nameOfDimension(translator: Translator, dimension: string): string {
  const key = `mipex.dimension.${dimension}`;
  const name = translator.say(key);
  return name === key ? dimension : name;
}
