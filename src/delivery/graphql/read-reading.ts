import type { Translator } from '../../platform/i18n/translator.ts';
import { CHAIN, type Fallback } from '../domain/fallback.ts';
import type { Reading } from '../queries/reading-sql.ts';
import { badInput } from './bad-input.ts';
import type { FallbackInput } from './fallback.inputs.ts';

/** Arguments that say in which language to read. */
interface ReadingArgs {
  readonly locale: string;
  readonly fallback?: FallbackInput | null;
}

/** Reads the language and the fallback of a field. @throws GraphQLError FALLBACK_LOCALES */
export function readReading(translator: Translator, args: ReadingArgs): Reading {
  return { locale: args.locale, fallback: readFallback(translator, args.fallback) };
}

function readFallback(translator: Translator, input: FallbackInput | null | undefined): Fallback {
  if (input == null) return CHAIN;
  const locales = input.locales ?? [];
  const isList = input.mode === 'LIST';
  if (isList !== locales.length > 0) throw badInput(translator, 'FALLBACK_LOCALES');
  return isList ? { mode: 'LIST', locales } : { mode: input.mode as 'CHAIN' | 'NONE' };
}
