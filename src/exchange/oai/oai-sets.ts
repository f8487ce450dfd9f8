import type { ChangeFilter, ChangeRow } from '../../delivery/index.ts';
import type { PublicServices } from '../../platform/http/public-route.ts';
import { contentLocales } from '../params/content-locale.ts';

/** A set as ListSets shows it. */
export interface OaiSet {
  readonly spec: string;
  readonly name: string;
}

/** The sets that others lie below; each group is a set itself. */
const GROUPS = {
  'policy-area': 'POLICY_AREA',
  country: 'COUNTRY',
  language: 'LANGUAGE',
} as const;

const SPEC = /^([A-Za-z0-9\-_.!~*'()]+)(?::([A-Za-z0-9\-_.!~*'()]+))?$/u;

/** The restriction that a set means; null: it is no set of ours, so nothing is in it. */
export function readSet(spec: string | null): Pick<ChangeFilter, 'group' | 'value'> | null {
  if (spec === null) return { group: null, value: null };
  const [, name = '', value = null] = SPEC.exec(spec) ?? [];
  if (!Object.hasOwn(GROUPS, name)) return null;
  return { group: GROUPS[name as keyof typeof GROUPS], value };
}

/** Tells whether a text can be a set at all. */
export function isSetSpec(spec: string): boolean {
  return /^[A-Za-z0-9\-_.!~*'()]+(:[A-Za-z0-9\-_.!~*'()]+)*$/u.test(spec);
}

/** The sets of a practice; of one that is gone nothing is known any more. */
export function setsOf({ policyAreas, countries, languages }: ChangeRow): readonly string[] {
  return [
    ...policyAreas.map((code) => `policy-area:${code}`),
    ...countries.map((code) => `country:${code}`),
    ...languages.map((code) => `language:${code}`),
  ];
}

const NAMES = `
  query Sets($locale: Locale!) {
    taxonomy(name: POLICY_AREA, locale: $locale) { code name }
    practices(locale: $locale, first: 1) { facets(names: [COUNTRY]) { buckets { value } } }
  }`;

interface Names {
  readonly taxonomy: readonly { readonly code: string; readonly name: string }[];
  readonly practices: {
    readonly facets: readonly { readonly buckets: readonly { readonly value: string }[] }[];
  };
}

/** Every set, named in the default language of the service. */
export async function listSets(services: PublicServices): Promise<readonly OaiSet[]> {
  const locales = await contentLocales(services);
  const locale = (locales.find(({ isDefault }) => isDefault) ?? locales[0])?.code ?? 'en';
  const { taxonomy, practices } = await services.ask<Names>(NAMES, { locale });
  const languageNames = new Intl.DisplayNames([locale], { type: 'language' });
  const countryNames = new Intl.DisplayNames([locale], { type: 'region' });
  const countries = practices.facets.flatMap(({ buckets }) => buckets.map(({ value }) => value));
  return [
    { spec: 'policy-area', name: 'Policy area' },
    ...taxonomy.map(({ code, name }) => ({ spec: `policy-area:${code}`, name })),
    { spec: 'country', name: 'Country' },
    ...countries.toSorted().map((code) => ({
      spec: `country:${code}`,
      name: countryNames.of(code) ?? code,
    })),
    { spec: 'language', name: 'Language' },
    ...locales.map(({ code }) => ({
      spec: `language:${code}`,
      name: languageNames.of(code) ?? code,
    })),
  ];
}
