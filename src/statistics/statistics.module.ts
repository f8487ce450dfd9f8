import type { Module } from '../platform/module/module.ts';
import { ImportStatisticsResolver } from './graphql/import-statistics.resolver.ts';
import { IMPORT_JOB, importScheduled } from './jobs/import-scheduled.ts';
import { IndicatorEntity } from './store/indicator.entity.ts';
import { NutsChangeEntity } from './store/nuts-change.entity.ts';
import { ObservationEntity } from './store/observation.entity.ts';
import { StatisticsDatasetEntity } from './store/statistics-dataset.entity.ts';
import { StatisticsImportEntity } from './store/statistics-import.entity.ts';

/** What the application takes of statistics. */
export const statisticsModule: Module = {
  name: 'statistics',
  entities: [
    IndicatorEntity,
    ObservationEntity,
    StatisticsDatasetEntity,
    StatisticsImportEntity,
    NutsChangeEntity,
  ],
  editorialResolvers: [ImportStatisticsResolver],
  jobs: [{ name: IMPORT_JOB, cron: null, run: (database) => importScheduled(database) }],
  messages: new URL('./messages/', import.meta.url),
};
