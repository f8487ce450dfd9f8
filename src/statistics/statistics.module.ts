import type { Module } from '../platform/module/module.ts';
import { IndicatorEntity } from './store/indicator.entity.ts';
import { ObservationEntity } from './store/observation.entity.ts';

/** What the application takes of statistics. */
export const statisticsModule: Module = {
  name: 'statistics',
  entities: [IndicatorEntity, ObservationEntity],
  messages: new URL('./messages/', import.meta.url),
};
