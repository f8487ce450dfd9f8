import type { SelectionToStream } from '../../delivery/index.ts';
import type { PublicRouteRequest, PublicServices } from '../../platform/http/public-route.ts';
import type { Translator } from '../../platform/i18n/translator.ts';
import { language, oneOf } from '../params/param-values.ts';
import { readOne, readPracticeParams } from '../params/read-practice-params.ts';
import { refusedParam } from '../params/refuse-param.ts';
import { contentLocale } from '../rest/content-locale.ts';

/** What an address of an export of practices asks for. */
export interface PracticeExportParams {
  readonly selection: SelectionToStream;
  /** Languages whose texts are wanted, that of the selection first; each once. */
  readonly languages: readonly string[];
  /** Whether a CSV begins with a byte order mark. */
  readonly hasByteOrderMark: boolean;
}

/** GraphQL itself says what is wrong with a value, in the caller's language; the practice that may come along is dropped. */
const CHECK = `query CheckExport($locale: Locale!, $fallback: FallbackInput, $languages: FallbackInput!,
  $search: String, $filter: PracticeFilter, $orderBy: [PracticeOrder!]) {
  selection: practices(locale: $locale, fallback: $fallback, search: $search, filter: $filter,
    orderBy: $orderBy, first: 1) { pageInfo { hasNextPage } }
  languages: practices(locale: $locale, fallback: $languages, first: 1) { pageInfo { hasNextPage } }
}`;

/** Parameters of an export beside those of every list. */
const OTHERS = ['languages', 'fallback', 'bom'];

/**
 * Reads the address of an export: the parameters of every list, and `locale`, `languages` (repeatable, or
 * with commas), `fallback` (CHAIN or NONE), `bom` (true or false).
 * @throws GraphQLError BAD_USER_INPUT for a value that does not fit or that the data does not know
 */
export async function readExportParams(
  request: PublicRouteRequest,
  services: PublicServices,
): Promise<PracticeExportParams> {
  const { query } = request;
  const translator = services.translatorFor(request.locale);
  const asked = readPracticeParams(query, translator, { others: OTHERS });
  const locale = await contentLocale(request, services);
  const place = (param: string) => ({ query, translator, param });
  const fallback = readOne(place('fallback'), oneOf(['CHAIN', 'NONE'])) ?? 'CHAIN';
  const bom = readOne(place('bom'), oneOf(['true', 'false'])) ?? 'false';
  const languages = [...new Set([locale, ...listedLanguages(query, translator)])];
  const reading = {
    locale,
    fallback: { mode: fallback },
    languages: { mode: 'LIST', locales: languages },
  };
  await services.ask(CHECK, { ...asked, ...reading }, request.locale);
  const others = languages.filter((one) => one !== locale);
  const selection = { ...asked, locale, fallback, languages: others } as SelectionToStream;
  return { selection, languages, hasByteOrderMark: bom === 'true' };
}

function listedLanguages(query: URLSearchParams, translator: Translator): readonly string[] {
  const texts = query.getAll('languages').flatMap((value) => value.split(','));
  return texts.map((text) => {
    const value = language(text.trim());
    if (value !== undefined) return value;
    throw refusedParam(translator, 'INVALID_PARAM', { param: 'languages', value: text });
  });
}
