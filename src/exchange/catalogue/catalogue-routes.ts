import type { Quad } from 'n3';
import type { PublicRoute } from '../../platform/http/public-route.ts';
import { buildCatalogue } from './build-catalogue.ts';
import { readCatalogueFacts } from './catalogue-facts.ts';
import { writeJsonLd, writeTurtle } from './write-catalogue.ts';

/** The catalogue after DCAT-AP 3, in two spellings. */
export const catalogueRoutes: readonly PublicRoute[] = [
  route('ttl', 'text/turtle; charset=utf-8', writeTurtle),
  route('jsonld', 'application/ld+json; charset=utf-8', writeJsonLd),
];

function route(
  extension: string,
  type: string,
  write: (quads: readonly Quad[]) => Promise<string>,
): PublicRoute {
  return {
    path: `/catalogue.${extension}`,
    answer: async (_request, services) => ({
      status: 200,
      headers: { 'content-type': type },
      body: await write(buildCatalogue(await readCatalogueFacts(services))),
      tags: ['catalogue', 'practices', 'regions', 'statistics'],
    }),
  };
}
