import { jsonLdNode, type JsonLdNode } from './json-ld.ts';
import type { PlaceFacts } from './place-facts.ts';

/** Address of a NUTS unit in the linked data of the Publications Office; stable, the same for every version. */
export function nutsUri(code: string): string {
  return `http://data.europa.eu/nuts/code/${code}`;
}

/**
 * A region as schema.org `AdministrativeArea`.
 * @param name in the language of the reader; the region's own name is added where it differs
 */
export function regionJsonLd(place: PlaceFacts, name: string = place.name): JsonLdNode {
  const [west, south, east, north] = place.box;
  return jsonLdNode('AdministrativeArea', {
    name,
    alternateName: place.nativeName === name ? null : place.nativeName,
    identifier: place.nutsCodes.map((code) =>
      jsonLdNode('PropertyValue', { propertyID: 'NUTS', value: code }),
    ),
    sameAs: place.nutsCodes.map(nutsUri),
    url: place.website,
    containedInPlace: jsonLdNode('Country', { name: place.country }),
    geo: [
      jsonLdNode('GeoCoordinates', { latitude: place.latitude, longitude: place.longitude }),
      jsonLdNode('GeoShape', { box: `${south},${west} ${north},${east}` }),
    ],
  });
}
