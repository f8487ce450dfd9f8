import {
  context,
  createContextKey,
  propagation,
  ROOT_CONTEXT,
  SpanKind,
  SpanStatusCode,
  trace,
  type Span,
  type Tracer,
} from '@opentelemetry/api';
import type { RequestWatcher } from '../http/request-watcher.ts';

const REQUEST_SPAN = createContextKey('span of the HTTP request');

/** The span of the HTTP request that is being answered, or undefined when it is not traced. */
export function requestSpan(): Span | undefined {
  return context.active().getValue(REQUEST_SPAN) as Span | undefined;
}

/**
 * Puts each request into a span that continues the caller's trace (W3C `traceparent`). It has the route
 * and not the address, whose query holds what people ask for; `lab.request_id` leads to the log.
 */
export function traceRequests(tracer: Tracer, routeOf: (path: string) => string): RequestWatcher {
  return (request, response, { path, requestId }, answer) => {
    const { method = '' } = request;
    const route = routeOf(path);
    const parent = propagation.extract(ROOT_CONTEXT, request.headers);
    const attributes = {
      'http.request.method': method,
      'http.route': route,
      'lab.request_id': requestId,
    };
    const options = { kind: SpanKind.SERVER, attributes };
    const span = tracer.startSpan(`${method} ${route}`, options, parent);
    response.once('close', () => {
      const { statusCode } = response;
      span.setAttribute('http.response.status_code', statusCode);
      if (statusCode >= 500) span.setStatus({ code: SpanStatusCode.ERROR });
      span.end();
    });
    context.with(trace.setSpan(parent, span).setValue(REQUEST_SPAN, span), answer);
  };
}
