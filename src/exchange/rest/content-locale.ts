import type { PublicRouteRequest, PublicServices } from '../../platform/http/public-route.ts';
import { language } from '../params/param-values.ts';
import { readOne } from '../params/read-practice-params.ts';

const LOCALES = `query ReadableLocales { locales { code enabledFor isDefault } }`;

interface Locales {
  readonly locales: readonly {
    readonly code: string;
    readonly enabledFor: readonly string[];
    readonly isDefault: boolean;
  }[];
}

/**
 * The language in which content is read: `?locale=` as it stands, otherwise the caller's language
 * (Accept-Language) where practices can be read in it, otherwise the default of the service.
 * @returns a language that may be unknown when the address names it; GraphQL then refuses it
 * @throws GraphQLError BAD_USER_INPUT when the address names something that is no language
 */
export async function contentLocale(
  { query, locale }: Pick<PublicRouteRequest, 'query' | 'locale'>,
  services: Pick<PublicServices, 'ask' | 'translatorFor'>,
): Promise<string> {
  const place = { query, translator: services.translatorFor(locale), param: 'locale' };
  const explicit = readOne(place, language);
  if (explicit !== undefined) return explicit;
  const { locales } = await services.ask<Locales>(LOCALES, {}, locale);
  const readable = locales.filter(({ enabledFor }) => enabledFor.includes('CONTENT'));
  const own = readable.find(({ code }) => code === locale);
  const fallback = readable.find(({ isDefault }) => isDefault) ?? readable[0];
  return (own ?? fallback)?.code ?? locale;
}

/** The languages in which practices can be read, the order of the service kept. */
export async function readableLocales(
  services: Pick<PublicServices, 'ask'>,
): Promise<readonly string[]> {
  const { locales } = await services.ask<Locales>(LOCALES, {});
  return locales.filter(({ enabledFor }) => enabledFor.includes('CONTENT')).map(({ code }) => code);
}
