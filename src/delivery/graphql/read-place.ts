import type { Translator } from '../../platform/i18n/translator.ts';
import { ZOOM } from '../domain/map-clusters.ts';
import {
  isBoundingBox,
  isCircle,
  RADIUS_KM,
  type BoundingBox,
  type Circle,
} from '../domain/map-geometry.ts';
import { badInput } from './bad-input.ts';
import type { BoundingBoxInput, NearInput } from './map.inputs.ts';

/** Reads a part of the map. @throws GraphQLError INVALID_BBOX */
export function readBoundingBox(
  translator: Translator,
  input: BoundingBoxInput | null | undefined,
  argument: string,
): BoundingBox | null {
  if (input == null) return null;
  if (!isBoundingBox(input)) throw badInput(translator, 'INVALID_BBOX', { argument });
  const { west, south, east, north } = input;
  return { west, south, east, north };
}

/** Reads a place and how far from it. @throws GraphQLError INVALID_NEAR */
export function readCircle(
  translator: Translator,
  input: NearInput | null | undefined,
  argument: string,
): Circle | null {
  if (input == null) return null;
  if (!isCircle(input)) throw badInput(translator, 'INVALID_NEAR', { argument, ...RADIUS_KM });
  const { longitude, latitude, radiusKm } = input;
  return { longitude, latitude, radiusKm };
}

/** Reads a zoom. @throws GraphQLError INVALID_ZOOM */
export function readZoom(translator: Translator, zoom: number): number {
  if (zoom >= ZOOM.least && zoom <= ZOOM.greatest) return zoom;
  throw badInput(translator, 'INVALID_ZOOM', { argument: 'zoom', ...ZOOM });
}
