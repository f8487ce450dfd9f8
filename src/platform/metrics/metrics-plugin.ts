import type { ApolloServerPlugin, BaseContext } from '@apollo/server';
import type { Metrics, OperationObservation } from './metrics.ts';

/** Tells of each operation how long it took and what it cost. Stands after the plugin that counts the cost. */
export function createMetricsPlugin(
  metrics: Metrics,
  endpoint: OperationObservation['endpoint'],
): ApolloServerPlugin<BaseContext> {
  return {
    requestDidStart: async () => {
      const startedAt = performance.now();
      return {
        willSendResponse: async ({ operation, response }) => {
          if (response.body.kind !== 'single') return;
          const { errors, extensions } = response.body.singleResult;
          const cost = extensions?.['cost'];
          metrics.operationExecuted({
            endpoint,
            operation: operation?.name?.value,
            hasErrors: errors !== undefined,
            seconds: (performance.now() - startedAt) / 1_000,
            cost: typeof cost === 'number' ? cost : null,
          });
        },
      };
    },
  };
}
