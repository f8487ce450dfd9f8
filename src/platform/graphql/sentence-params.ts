import type { Unmet } from '../../kernel/decision.ts';
import type { MessageParams, Translator } from '../i18n/translator.ts';

/**
 * What is put into the sentence of an unmet requirement: its own params, `path` by its name, and for a
 * `locale` also `language`, the name of that language.
 */
export function sentenceParams({ path, params }: Unmet, translator: Translator): MessageParams {
  const locale = params?.['locale'];
  return {
    path: path === null ? '' : namePath(path, translator),
    ...(locale === undefined ? {} : { language: nameLanguage(String(locale), translator) }),
    ...params,
  };
}

/**
 * The name of a path: `path.<path>` of the catalogues. For `a.b.c` also `path.a.*.c`, in which `of` is
 * the name of `a.b`, or `b` itself. A path without any name stays as it is.
 */
export function namePath(path: string, translator: Translator): string {
  const exact = lookUp(`path.${path}`, translator);
  const [first, second, third, ...more] = path.split('.');
  if (exact !== null || third === undefined || more.length > 0) return exact ?? path;
  const of = lookUp(`path.${first}.${second}`, translator) ?? second!;
  return lookUp(`path.${first}.*.${third}`, translator, { of }) ?? path;
}

/** A translator answers the key itself when there is no message. */
function lookUp(key: string, translator: Translator, params: MessageParams = {}): string | null {
  const message = translator.say(key, params);
  return message === key ? null : message;
}

/** The name of a language in the translator's language; a code that is none stays as it is. */
function nameLanguage(code: string, translator: Translator): string {
  if (!/^[a-z]{2,3}(-[a-z\d]{2,8})*$/iu.test(code)) return code;
  const names = new Intl.DisplayNames([translator.locale], { type: 'language', fallback: 'code' });
  try {
    return names.of(code) ?? code;
  } catch {
    return code; // well-formed for us, not for Unicode
  }
}
