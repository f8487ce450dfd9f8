import type { PublicRoute } from '../../platform/http/public-route.ts';
import { openApiAnswer } from './open-api-answer.ts';
import { listPractices, readPractice } from './practice-operations.ts';
import { problemAnswer } from './problem.ts';
import {
  listIndicators,
  listLocales,
  listRegions,
  readCriteriaMatrix,
  readRegion,
  readTaxonomy,
} from './reference-operations.ts';
import { REST_ROOT, restAnswer } from './rest-answer.ts';
import type { RestOperation } from './rest-operation.ts';

/** Every operation of the mirror; the routes and the OpenAPI document are made of this list. */
export const REST_OPERATIONS: readonly RestOperation[] = [
  listPractices,
  readPractice,
  listRegions,
  readRegion,
  readTaxonomy,
  listLocales,
  listIndicators,
  readCriteriaMatrix,
];

/** `/api/v1/…`: the read-only mirror for those without GraphQL. */
export const restRoutes: readonly PublicRoute[] = [
  ...REST_OPERATIONS.map(routeOf),
  {
    path: `${REST_ROOT}/openapi.json`,
    answer: (_request, services) => openApiAnswer(REST_OPERATIONS, services),
  },
];

function routeOf(operation: RestOperation): PublicRoute {
  return {
    path: `${REST_ROOT}${operation.path}`,
    answer: (request, services) =>
      restAnswer(operation, request, services).catch((error: unknown) =>
        problemAnswer(error, request, services.translatorFor(request.locale)),
      ),
  };
}
