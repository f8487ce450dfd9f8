import {
  context,
  diag,
  DiagLogLevel,
  propagation,
  trace,
  type DiagLogger,
  type Tracer,
} from '@opentelemetry/api';
import type { Log } from '../log/log.ts';

/** Traces that are being made. Where there are none, nothing is wrapped, so they cost nothing. */
export interface Tracing {
  readonly tracer: Tracer;
  /** Sends what is not sent yet, at most for some seconds, and stops. */
  stop(): Promise<void>;
}

/** Where traces go, and under which name. */
export interface TracingSettings {
  /** Address of a collector (OTLP over HTTP), without `/v1/traces`. */
  readonly endpoint: string;
  readonly serviceName: string;
}

const SEND_MILLISECONDS = 3_000;

/**
 * Starts OpenTelemetry; its packages are loaded here and not before. The API keeps the provider, the
 * context and W3C trace context for the whole process, so only one may run at a time. Sampling is set
 * by the SDK's own variables (`OTEL_TRACES_SAMPLER`), and a caller's decision is kept.
 */
export async function startTracing(settings: TracingSettings, log: Log): Promise<Tracing> {
  const { BatchSpanProcessor, NodeTracerProvider } = await import('@opentelemetry/sdk-trace-node');
  const { OTLPTraceExporter } = await import('@opentelemetry/exporter-trace-otlp-http');
  const { resourceFromAttributes } = await import('@opentelemetry/resources');
  const { ATTR_SERVICE_NAME } = await import('@opentelemetry/semantic-conventions');
  diag.setLogger(diagnosticsOf(log), {
    logLevel: DiagLogLevel.WARN,
    suppressOverrideMessage: true,
  });
  const exporter = new OTLPTraceExporter({
    url: `${settings.endpoint.replace(/\/$/u, '')}/v1/traces`,
    timeoutMillis: SEND_MILLISECONDS,
  });
  const provider = new NodeTracerProvider({
    resource: resourceFromAttributes({ [ATTR_SERVICE_NAME]: settings.serviceName }),
    spanProcessors: [new BatchSpanProcessor(exporter, { exportTimeoutMillis: SEND_MILLISECONDS })],
  });
  provider.register();
  return {
    tracer: provider.getTracer('integration-lab'),
    stop: async () => {
      await provider.shutdown().catch((error: unknown) => {
        log.warn({ err: error }, 'the last traces could not be sent');
      });
      for (const api of [trace, context, propagation, diag]) api.disable();
    },
  };
}

/** A collector that is away must not go unnoticed, and must not stop anything. */
function diagnosticsOf(log: Log): DiagLogger {
  const warn = (detail: string) => log.warn({ detail }, 'tracing has a problem');
  const ignore = () => undefined;
  return { error: warn, warn, info: ignore, debug: ignore, verbose: ignore };
}
