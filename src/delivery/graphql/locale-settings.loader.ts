import type { PublicContext } from '../../platform/graphql/public-context.ts';
import { readLocaleSettings } from '../queries/list-locales.ts';
import { badInput } from './bad-input.ts';

/**
 * Checks a locale that practices can be read in; the table is read once in a request.
 * @throws GraphQLError UNKNOWN_LOCALE
 */
export async function requireLocale(context: PublicContext, locale: string): Promise<string> {
  const settings = await context.loader('locale-settings', (reader) => readLocaleSettings(reader));
  if (settings.some(({ code, isReadable }) => code === locale && isReadable)) return locale;
  throw badInput(context.translator, 'UNKNOWN_LOCALE', { argument: 'locale', value: locale });
}

/** The locale of a field that may have its own: checked when it differs from its parent's. */
export async function localeOr(
  context: PublicContext,
  own: string | null | undefined,
  inherited: string,
): Promise<string> {
  return own == null || own === inherited ? inherited : requireLocale(context, own);
}

/**
 * Presents something in the locale of a field that may have its own. At once when it has none, because
 * a promise for each field of each node of a list is what takes longest there.
 */
export function inLocale<Presented>(
  context: PublicContext,
  { own, inherited }: { readonly own: string | null | undefined; readonly inherited: string },
  present: (locale: string) => Presented,
): Presented | Promise<Awaited<Presented>> {
  if (own == null || own === inherited) return present(inherited);
  return requireLocale(context, own).then(present) as Promise<Awaited<Presented>>;
}
