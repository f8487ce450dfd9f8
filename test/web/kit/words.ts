import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { IntlMessageFormat } from 'intl-messageformat';

const FOLDER = join(import.meta.dirname, '..', '..', '..', 'web', 'messages');

const messages = new Map<string, Readonly<Record<string, string>>>();

/** What the site says in a language, from its messages. @throws Error when there is no such message */
export function say(
  locale: string,
  key: string,
  params: Readonly<Record<string, string | number>> = {},
): string {
  const message = messagesOf(locale)[key];
  if (message === undefined) throw new Error(`${locale} has no message ${key}`);
  const format = new IntlMessageFormat(message, locale, undefined, { ignoreTag: true });
  return String(format.format(params));
}

/** Name of a language in a language. */
export function languageName(code: string, locale: string): string {
  return new Intl.DisplayNames(locale, { type: 'language' }).of(code) ?? code;
}

function messagesOf(locale: string): Readonly<Record<string, string>> {
  const known =
    messages.get(locale) ??
    (JSON.parse(readFileSync(join(FOLDER, `${locale}.json`), 'utf8')) as Record<string, string>);
  messages.set(locale, known);
  return known;
}
