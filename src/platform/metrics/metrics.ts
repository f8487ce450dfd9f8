/** An HTTP request that was answered or given up. */
export interface HttpObservation {
  /** Pattern of the path, never the path itself: labels must stay few. */
  readonly route: string;
  readonly method: string;
  readonly status: number;
  readonly seconds: number;
}

/** A GraphQL operation that went through the executor; an answer from the cache did not. */
export interface OperationObservation {
  readonly endpoint: 'public' | 'editorial';
  /** As the document says; the collector replaces names that it does not know. */
  readonly operation: string | undefined;
  readonly hasErrors: boolean;
  readonly seconds: number;
  /** Points of `extensions.cost`; null when it was refused before they were counted. */
  readonly cost: number | null;
}

/** Where the code tells what happens; whoever counts it is no concern of the teller. */
export interface Metrics {
  httpAnswered(observation: HttpObservation): void;
  operationExecuted(observation: OperationObservation): void;
  /** A handler did its part about an event of the outbox, or failed and will be asked again. */
  delivered(handler: string, isDone: boolean): void;
  /** A scheduled job ended. */
  jobRan(job: string, isDone: boolean, seconds: number): void;
}

/** Counts nothing. */
export const noMetrics: Metrics = {
  httpAnswered: () => undefined,
  operationExecuted: () => undefined,
  delivered: () => undefined,
  jobRan: () => undefined,
};
