import { jsonLdDocument, type JsonLdNode } from '../domain/json-ld.ts';
import { practiceJsonLd } from '../domain/json-ld-practice.ts';
import { regionJsonLd } from '../domain/json-ld-region.ts';
import type { PlaceFacts } from '../domain/place-facts.ts';
import { termKey } from '../domain/practice-row.ts';
import type { RegionRow } from '../queries/regions.ts';
import type { DeliveryContext } from './delivery-context.ts';
import type { PracticeSource } from './practice.presenter.ts';
import { regionByCode } from './region-by-code.loader.ts';
import { nutsUnitsByRegionId } from './region-details.loader.ts';
import { rowOfRegion, type RegionSource } from './region.presenter.ts';
import { labelOfTerm } from './term.presenter.ts';

/** Presents a practice as JSON-LD, in the language of the practice object. */
export async function presentPracticeJsonLd(
  context: DeliveryContext,
  { view }: PracticeSource,
): Promise<JsonLdNode> {
  const { row, reading } = view;
  const { facts } = row.document;
  const keys = [
    ...facts.policyAreas.map((code) => ['POLICY_AREA', code] as const),
    ...facts.targetGroups.map((code) => ['TARGET_GROUP', code] as const),
  ];
  const labels = new Map(
    await Promise.all(
      keys.map(async ([taxonomy, code]) => {
        const label = await labelOfTerm(context, view, taxonomy, code);
        return [termKey(taxonomy, code), label] as const;
      }),
    ),
  );
  const codes = facts.regions.map((code) => ({ locale: reading.locale, code }));
  const regions = await Promise.all(codes.map((key) => regionByCode(context).load(key)));
  const known = regions.filter((region) => region !== null);
  const practice = {
    document: { ...row.document, texts: view.texts, contentLocale: row.contentLocale },
    alternates: row.document.alternates,
    places: await Promise.all(known.map((region) => placeOf(context, region))),
    labelOf: (key: string) => labels.get(key) ?? key,
  };
  return jsonLdDocument(practiceJsonLd(practice, context));
}

/** Presents a region as JSON-LD, in the language of the region object. */
export async function presentRegionJsonLd(
  context: DeliveryContext,
  region: RegionSource,
): Promise<JsonLdNode> {
  const row = await rowOfRegion(context, region);
  return jsonLdDocument(regionJsonLd(await placeOf(context, row)));
}

async function placeOf(context: DeliveryContext, row: RegionRow): Promise<PlaceFacts> {
  const units = await nutsUnitsByRegionId(context).load(row.id);
  const own = units.filter(({ isStatisticsProxy }) => !isStatisticsProxy);
  return {
    ...row,
    name: row.texts['name']?.value ?? row.nativeName,
    nutsCodes: [...new Set(own.map(({ code }) => code))].sort(),
  };
}
