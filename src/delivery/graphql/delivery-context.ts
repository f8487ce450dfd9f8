import type { PublicContext } from '../../platform/graphql/public-context.ts';
import type { FacetColumnsSource } from '../queries/facet-columns-source.ts';

/** What a resolver of this module gets: the public context and where the public side lies. */
export interface DeliveryContext extends PublicContext {
  /** Address of the public side for permanent addresses, without a slash at the end. */
  readonly publicUrl: string;
  /** Answers lists without counting in SQL; null: everything is counted in SQL. */
  readonly columns: FacetColumnsSource | null;
}
