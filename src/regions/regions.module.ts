import type { Module } from '../platform/module/module.ts';
import { MipexScoreEntity } from './store/mipex-score.entity.ts';
import { NutsBoundaryEntity } from './store/nuts-boundary.entity.ts';
import { NutsUnitEntity } from './store/nuts-unit.entity.ts';
import { RegionNutsUnitEntity } from './store/region-nuts-unit.entity.ts';
import { RegionEntity } from './store/region.entity.ts';

/** What the application takes of regions. */
export const regionsModule: Module = {
  name: 'regions',
  entities: [
    RegionEntity,
    RegionNutsUnitEntity,
    NutsUnitEntity,
    NutsBoundaryEntity,
    MipexScoreEntity,
  ],
  messages: new URL('./messages/', import.meta.url),
};
