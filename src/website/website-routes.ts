import type {
  PublicRoute,
  PublicRouteAnswer,
  PublicRouteRequest,
  PublicServices,
} from '../platform/http/public-route.ts';
import { assetRoute } from './asset-route.ts';
import { readOldAddress, type OldSelection } from './old-address.ts';
import { answerPage, leadIntoSite, redirect } from './page-route.ts';

/** Every address of the site, in the order in which they are tried; they come after all others. */
export const websiteRoutes: readonly PublicRoute[] = [
  assetRoute,
  { path: '/', answer: leadIntoSite },
  { path: '/practices', answer: leadToList },
  // Letters name these without a language; the token behind `#` never reaches the service.
  { path: '/submission', answer: leadIntoSite },
  { path: '/unsubscribe', answer: leadIntoSite },
  { path: '/:locale', answer: answerPage },
  { path: '/:locale/{*rest}', answer: answerPage },
];

const NAMES = `
  query FormerNames {
    regions(locale: "en", first: 100) { nodes { code name } }
    policyAreas: taxonomy(locale: "en", name: POLICY_AREA) { code name }
    targetGroups: taxonomy(locale: "en", name: TARGET_GROUP) { code name }
  }`;

interface Named {
  readonly code: string;
  readonly name: string;
}

interface FormerNames {
  readonly regions: { readonly nodes: readonly Named[] };
  readonly policyAreas: readonly Named[];
  readonly targetGroups: readonly Named[];
}

/** Leads to the list, with the selection that an address of the former website had. */
async function leadToList(
  request: PublicRouteRequest,
  services: PublicServices,
): Promise<PublicRouteAnswer> {
  const old = readOldAddress(request.query);
  if (old === null) return leadIntoSite(request);
  const query = await selectionOf(old, services);
  const list = `/${request.locale}/practices`;
  return redirect(301, query.size === 0 ? list : `${list}?${query}`);
}

async function selectionOf(
  { search, names }: OldSelection,
  services: PublicServices,
): Promise<URLSearchParams> {
  const { regions, policyAreas, targetGroups } = await services.ask<FormerNames>(NAMES, {});
  const known: Readonly<Record<string, readonly Named[]>> = {
    region: regions.nodes,
    policyArea: policyAreas,
    targetGroup: targetGroups,
  };
  const query = new URLSearchParams();
  if (search !== null && search !== '') query.set('search', search);
  for (const [parameter, wanted] of names) {
    for (const name of wanted) {
      const found = known[parameter]?.find((one) => isSame(one.name, name));
      query.append(parameter, found?.code ?? name);
    }
  }
  return query;
}

function isSame(name: string, other: string): boolean {
  return name.localeCompare(other, 'en', { sensitivity: 'base' }) === 0;
}
