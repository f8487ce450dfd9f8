import { edgeError } from '../../platform/graphql/edge-error.ts';
import type { PublicServices } from '../../platform/http/public-route.ts';

const LOCALES = '{ locales { code isDefault enabledFor } }';

/** A language in which practices can be read. */
export interface ContentLocale {
  readonly code: string;
  /** Whether it is the default of the service. */
  readonly isDefault: boolean;
}

/** The languages in which practices can be read, in the order of the service. */
export async function contentLocales({ ask }: PublicServices): Promise<readonly ContentLocale[]> {
  const { locales } = await ask<{
    readonly locales: readonly (ContentLocale & { readonly enabledFor: readonly string[] })[];
  }>(LOCALES, {});
  return locales.filter(({ enabledFor }) => enabledFor.includes('CONTENT'));
}

/** Checks the language of an address. @throws GraphQLError NOT_FOUND when nobody can read in it */
export async function requireContentLocale(
  services: PublicServices,
  code: string | undefined,
): Promise<string> {
  const locales = await contentLocales(services);
  const found = locales.find((locale) => locale.code === code);
  if (found === undefined) throw edgeError('NOT_FOUND');
  return found.code;
}
