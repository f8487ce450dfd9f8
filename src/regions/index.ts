export { putBoundaries } from './commands/put-boundaries.ts';
export { putMipexScores, type PutMipexScores } from './commands/put-mipex-scores.ts';
export { putNutsUnits } from './commands/put-nuts-units.ts';
export { putRegion, type PutRegion } from './commands/put-region.ts';
export type { Boundary } from './domain/boundary.ts';
export type {
  MipexScore,
  NutsReference,
  NutsUnit,
  Region,
  Typology,
  UrbanRural,
} from './domain/region.ts';
export { statisticsCodesOf } from './domain/statistics-codes.ts';
export { mipexScoresOf } from './queries/mipex-scores.ts';
export { listNutsUnits, typologyOf } from './queries/nuts-units.ts';
export {
  findRegionByCode,
  knownRegionCodes,
  listRegions,
  regionsByCodes,
  regionsByIds,
} from './queries/list-regions.ts';
