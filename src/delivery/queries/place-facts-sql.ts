import type { PlaceFacts } from '../domain/place-facts.ts';
import { textSql } from './reference-text-sql.ts';

/** The members of {@link PlaceFacts} of a region `g` as one JSON value, its name in the language. */
export function placeFactsSql(localeSql: string): string {
  return `json_build_object(
    'code', g.code, 'country', g.country, 'nativeName', g.native_name, 'website', g.website,
    'name', coalesce(${textSql('REGION', 'g.id', 'name', localeSql)}, g.native_name),
    'longitude', g.longitude, 'latitude', g.latitude,
    'box', json_build_array(g.west, g.south, g.east, g.north),
    'nutsCodes', ARRAY(
      SELECT DISTINCT u.nuts_code FROM delivery.region_nuts_unit u
      WHERE u.region_id = g.id AND NOT u.is_statistics_proxy ORDER BY u.nuts_code))`;
}

/** Every region by its code as one JSON object. */
export function placesSql(localeSql: string): string {
  return `(SELECT coalesce(json_object_agg(g.code, ${placeFactsSql(localeSql)} ORDER BY g.code), '{}')
    FROM delivery.region g)`;
}

/** Regions by code. */
export type Places = Readonly<Record<string, PlaceFacts>>;
