import { SpanKind, SpanStatusCode, type Tracer } from '@opentelemetry/api';
import type { EventHandler } from '../outbox/outbox.ts';

/** The same handlers, each of whose calls is a trace of its own. */
export function traceHandlers(
  handlers: readonly EventHandler[],
  tracer: Tracer,
): readonly EventHandler[] {
  return handlers.map((handler) => ({
    ...handler,
    handle: (event, services) => {
      const attributes = { 'lab.event': event.name, 'lab.event_id': event.id };
      const options = { kind: SpanKind.CONSUMER, attributes };
      return tracer.startActiveSpan(`handle ${handler.name}`, options, async (span) => {
        try {
          await handler.handle(event, services);
        } catch (error) {
          span.setStatus({ code: SpanStatusCode.ERROR });
          throw error;
        } finally {
          span.end();
        }
      });
    },
  }));
}
