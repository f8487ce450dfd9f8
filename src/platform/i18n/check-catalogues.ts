import { IntlMessageFormat } from 'intl-messageformat';
import type { Catalogue, Messages } from './catalogues.ts';
import { RESERVED_PARAMS } from './create-translators.ts';
import { DEFAULT_SYSTEM_LOCALE } from './system-locales.ts';

/**
 * Everything that is wrong with the catalogues, as readable lines: missing files, keys and texts, keys
 * that two modules have, ICU messages that do not parse, placeholders that differ from English.
 * @param reserved names that no placeholder may have
 */
export function checkCatalogues(
  catalogues: readonly Catalogue[],
  reserved: readonly string[] = RESERVED_PARAMS,
): readonly string[] {
  const owners = [...new Set(catalogues.map(({ owner }) => owner))];
  return [
    ...findDoubleKeys(catalogues),
    ...owners.flatMap((owner) =>
      checkOwner(
        catalogues.filter((catalogue) => catalogue.owner === owner),
        reserved,
      ),
    ),
  ];
}

/** The placeholders of an ICU message with their kinds, sorted. @throws SyntaxError when it does not parse */
export function placeholdersOf(message: string, locale: string): readonly string[] {
  const format = new IntlMessageFormat(message, locale, undefined, { ignoreTag: true });
  return [...new Set(collect(format.getAst()))].sort();
}

function findDoubleKeys(catalogues: readonly Catalogue[]): readonly string[] {
  const ownerOf = new Map<string, string>();
  const english = catalogues.filter(({ locale }) => locale === DEFAULT_SYSTEM_LOCALE);
  return english.flatMap(({ owner, messages }) =>
    Object.keys(messages ?? {}).flatMap((key) => {
      const other = ownerOf.get(key);
      ownerOf.set(key, owner);
      return other === undefined ? [] : [`${owner}: "${key}" is a key of ${other} too`];
    }),
  );
}

function checkOwner(
  catalogues: readonly Catalogue[],
  reserved: readonly string[],
): readonly string[] {
  const english = catalogues.find(({ locale }) => locale === DEFAULT_SYSTEM_LOCALE)?.messages;
  return catalogues.flatMap((catalogue) => {
    const place = `${catalogue.owner}/messages/${catalogue.locale}.json`;
    if (catalogue.messages === null) return [`${place}: the file is missing`];
    return checkMessages(catalogue, english ?? {}, reserved).map(
      (problem) => `${place}: ${problem}`,
    );
  });
}

function checkMessages(
  { messages: own, locale }: Catalogue,
  english: Messages,
  reserved: readonly string[],
): readonly string[] {
  const messages = own ?? {};
  const missing = Object.keys(english).filter((key) => !Object.hasOwn(messages, key));
  return [
    ...missing.map((key) => `"${key}" is missing`),
    ...Object.entries(messages).flatMap(([key, message]) => {
      if (!Object.hasOwn(english, key)) return [`"${key}" is not in English`];
      return checkMessage({ message, locale }, english[key]!, reserved).map(
        (problem) => `"${key}" ${problem}`,
      );
    }),
  ];
}

function checkMessage(
  { message, locale }: { readonly message: string; readonly locale: string },
  english: string,
  reserved: readonly string[],
): readonly string[] {
  if (message.trim() === '') return ['is empty'];
  try {
    const found = placeholdersOf(message, locale);
    const wanted = placeholdersOf(english, DEFAULT_SYSTEM_LOCALE);
    const taken = found.filter((name) => reserved.includes(name.split(' ')[0]!));
    return [
      ...taken.map((name) => `has the placeholder "${name}", which i18next keeps for itself`),
      ...(found.join() === wanted.join()
        ? []
        : [`has the placeholders [${found.join(', ')}], English has [${wanted.join(', ')}]`]),
    ];
  } catch (error) {
    return [`does not parse: ${error instanceof Error ? error.message : String(error)}`];
  }
}

type Elements = ReturnType<IntlMessageFormat['getAst']>;

/** Kinds of elements by their number in the parser: 0 is a literal, 7 the number sign in a plural. */
const KINDS: Readonly<Record<number, string>> = {
  1: '',
  2: ' number',
  3: ' date',
  4: ' time',
  5: ' select',
  6: ' plural',
  8: ' tag',
};

function collect(elements: Elements): readonly string[] {
  return elements.flatMap((element) => {
    const kind = KINDS[element.type];
    if (kind === undefined) return [];
    const name = `${(element as { value: string }).value}${kind}`;
    if (!('options' in element)) return [name];
    return [name, ...Object.values(element.options).flatMap(({ value }) => collect(value))];
  });
}
