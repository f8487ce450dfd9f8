import type { PublicRoute } from '../../platform/http/public-route.ts';
import { practiceExportRoutes } from './practice-exports.ts';
import { regionExportRoutes } from './region-exports.ts';
import { statisticsExportRoutes } from './statistics-exports.ts';

/** Every file that can be taken away. */
export const exportRoutes: readonly PublicRoute[] = [
  ...practiceExportRoutes,
  ...statisticsExportRoutes,
  ...regionExportRoutes,
];
