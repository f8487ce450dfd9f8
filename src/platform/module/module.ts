import type { EventHandler } from '../outbox/outbox.ts';
import type { EditorialRoute } from '../http/editorial-route.ts';
import type { PublicRoute } from '../http/public-route.ts';
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
  /** Machine formats beside GraphQL. */
  readonly publicRoutes?: readonly PublicRoute[];
  /** Addresses beside GraphQL for those who sign in. */
  readonly editorialRoutes?: readonly EditorialRoute[];
  readonly eventHandlers?: readonly EventHandler[];
  readonly jobs?: readonly ScheduledJob[];
  /** Folder with `<locale>.json` catalogues. */
  readonly messages?: URL;
}
