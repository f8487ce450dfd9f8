import type { PublicRoute, PublicServices } from '../../platform/http/public-route.ts';
import { requireKnown } from '../params/read-practice-params.ts';
import { contentLocale } from '../rest/content-locale.ts';
import { exportAnswer } from './export-answer.ts';
import { fileMetadata, type FileMetadata } from './metadata.ts';
import { REGIONS_NOTICE } from './notices.ts';
import type { ExportFormat } from './practice-exports.ts';
import { writeJsonList } from './write-json.ts';

const REGIONS = `query RegionsToExport($locale: Locale!, $after: String) {
  regions(locale: $locale, first: 100, after: $after) {
    pageInfo { hasNextPage endCursor }
    nodes { code name nativeName website country { code name } nutsUnits { code isStatisticsProxy } jsonLd }
  }
}`;

const SHAPES = `query ShapesToExport($locale: Locale!) { boundaries(locale: $locale) { geoJson } }`;

interface RegionNode {
  readonly code: string;
  readonly name: string;
  readonly nativeName: string;
  readonly website: string | null;
  readonly country: { readonly code: string; readonly name: string };
  readonly nutsUnits: readonly { readonly code: string; readonly isStatisticsProxy: boolean }[];
  readonly jsonLd: Readonly<Record<string, unknown>> & {
    readonly geo: readonly { readonly latitude?: number; readonly longitude?: number }[];
  };
}

interface RegionPage {
  readonly regions: {
    readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
    readonly nodes: readonly RegionNode[];
  };
}

interface Shapes {
  readonly boundaries: {
    readonly geoJson: {
      readonly features: readonly { readonly id: string; readonly geometry: object }[];
    };
  };
}

/** The formats of regions, for the catalogue. */
export const REGION_FORMATS: readonly ExportFormat[] = [
  { extension: 'geojson', mediaType: 'application/geo+json; charset=utf-8' },
  { extension: 'jsonld', mediaType: 'application/ld+json; charset=utf-8' },
];

type Writer = (
  locale: string,
  metadata: FileMetadata,
  services: PublicServices,
) => AsyncIterable<string>;

const WRITERS: Readonly<Record<string, Writer>> = { geojson: asGeoJson, jsonld: asJsonLd };

/** `/exports/regions.<format>`. */
export const regionExportRoutes: readonly PublicRoute[] = REGION_FORMATS.map((format) => ({
  path: `/exports/regions.${format.extension}`,
  answer: async (request, services) => {
    requireKnown(request.query, services.translatorFor(request.locale), ['locale']);
    const locale = await contentLocale(request, services);
    await services.ask<RegionPage>(REGIONS, { locale }, request.locale); // refuses an unknown language
    const { version, changedAt } = await services.publication();
    const metadata = fileMetadata(
      'regions',
      REGIONS_NOTICE,
      { publicationVersion: version, changedAt: changedAt.toISOString() },
      { publicUrl: services.publicUrl, translator: services.translatorFor(locale) },
    );
    const body = await whole(WRITERS[format.extension]!(locale, metadata, services));
    const notice = REGIONS_NOTICE;
    const file = { ...format, name: `regions-${locale}`, languages: [locale], notice };
    return exportAnswer({ ...file, tags: ['regions'], body }, services);
  },
}));

/** There are few regions, so their files are made whole, and kept until the next publication. */
async function whole(pieces: AsyncIterable<string>): Promise<string> {
  let text = '';
  for await (const piece of pieces) text += piece;
  return text;
}

/** A region with its shape where there is one, otherwise with the point where it lies. */
async function* asGeoJson(
  locale: string,
  metadata: FileMetadata,
  services: PublicServices,
): AsyncGenerator<string> {
  const { boundaries } = await services.ask<Shapes>(SHAPES, { locale });
  const shapes = new Map(boundaries.geoJson.features.map(({ id, geometry }) => [id, geometry]));
  const features = mapPages(locale, services, (region) => featureOf(region, shapes));
  yield* writeJsonList({ type: 'FeatureCollection', metadata }, 'features', features);
}

async function* asJsonLd(
  locale: string,
  _metadata: FileMetadata,
  services: PublicServices,
): AsyncGenerator<string> {
  const nodes = mapPages(locale, services, ({ jsonLd: { '@context': _, ...node } }) => node);
  yield* writeJsonList({ '@context': 'https://schema.org' }, '@graph', nodes);
}

async function* mapPages<To>(
  locale: string,
  { ask }: PublicServices,
  map: (region: RegionNode) => To,
): AsyncGenerator<readonly To[], void, undefined> {
  let after: string | null = null;
  do {
    const page: RegionPage = await ask<RegionPage>(REGIONS, { locale, after });
    yield page.regions.nodes.map(map);
    const { hasNextPage, endCursor } = page.regions.pageInfo;
    after = hasNextPage ? endCursor : null;
  } while (after !== null);
}

function featureOf(region: RegionNode, shapes: ReadonlyMap<string, object>) {
  const { jsonLd, nutsUnits, ...properties } = region;
  const [point] = jsonLd.geo;
  const place =
    point === undefined ? null : { type: 'Point', coordinates: [point.longitude, point.latitude] };
  const own = nutsUnits.filter(({ isStatisticsProxy }) => !isStatisticsProxy);
  return {
    type: 'Feature',
    id: region.code,
    geometry: shapes.get(region.code) ?? place,
    properties: { ...properties, nutsCodes: [...new Set(own.map(({ code }) => code))] },
  };
}
