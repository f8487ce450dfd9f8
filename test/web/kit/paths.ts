import { siteUrl } from './site.ts';

/** A published practice as the tests address it. */
export interface SomePractice {
  readonly id: string;
  readonly slug: string;
  readonly title: string;
}

const practices = new Map<string, Promise<readonly SomePractice[]>>();

/** Some published practices in a language, newest first. */
export function somePractices(locale: string): Promise<readonly SomePractice[]> {
  const known = practices.get(locale) ?? askPractices(locale);
  practices.set(locale, known);
  return known;
}

async function askPractices(locale: string): Promise<readonly SomePractice[]> {
  const query = `{ practices(locale: "${locale}", first: 4) { nodes { id slug title } } }`;
  const response = await fetch(`${siteUrl()}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query }),
  });
  const { data } = (await response.json()) as {
    readonly data: { readonly practices: { readonly nodes: readonly SomePractice[] } };
  };
  return data.practices.nodes;
}

/** One address of every page of the site in a language. */
export async function pathsOf(locale: string) {
  const [one, other] = await somePractices(locale);
  const ids = [one!, other!].map(({ id }) => `id=${encodeURIComponent(id)}`).join('&');
  return {
    home: `/${locale}`,
    practices: `/${locale}/practices`,
    search: `/${locale}/practices?search=integration&country=IT`,
    practice: `/${locale}/practices/${one!.slug}`,
    map: `/${locale}/map`,
    regions: `/${locale}/regions`,
    region: `/${locale}/regions/skane`,
    compare: `/${locale}/compare?${ids}`,
    explore: `/${locale}/explore`,
    aspect: `/${locale}/explore?aspect=MONITORING_AND_EVALUATION`,
    contribute: `/${locale}/contribute`,
    submission: `/${locale}/submission`,
    unsubscribe: `/${locale}/unsubscribe`,
    about: `/${locale}/about`,
    nowhere: `/${locale}/nowhere`,
  } as const;
}

/** The pages of the site, by their names in {@link pathsOf}. */
export const ROUTES = [
  'home',
  'practices',
  'search',
  'practice',
  'map',
  'regions',
  'region',
  'compare',
  'explore',
  'aspect',
  'contribute',
  'submission',
  'unsubscribe',
  'about',
  'nowhere',
] as const;
