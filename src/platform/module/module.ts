import type { EventHandler } from '../outbox/outbox.ts';
import type { ScheduledJob } from '../jobs/scheduled-job.ts';

/** A class, as TypeGraphQL and TypeORM take it. */
export type AnyClass = abstract new (...args: never[]) => object;

/** What a module plugs into the application; `app` reads nothing else of it. */
export interface Module {
  readonly name: string;
  readonly entities?: readonly AnyClass[];
  /** Resolvers of the editorial schema. */
  readonly editorialResolvers?: readonly AnyClass[];
  /** Resolvers of the public schema; delivery and search only. */
  readonly publicResolvers?: readonly AnyClass[];
  readonly eventHandlers?: readonly EventHandler[];
  readonly jobs?: readonly ScheduledJob[];
  /** Folder with `<locale>.json` catalogues. */
  readonly messages?: URL;
}
