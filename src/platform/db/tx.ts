import type {
  EntityTarget,
  FindManyOptions,
  FindOneOptions,
  FindOptionsWhere,
  ObjectLiteral,
} from 'typeorm';

/** Columns of a row to write; `undefined` leaves a column as it is. */
export type Patch<E> = { readonly [K in keyof E]?: E[K] | undefined };

/** What may read working data. */
export interface Reader {
  /** Runs a statement of a `store/` or `queries/` file; values go into `$1…` only. */
  query<Row>(sql: string, parameters?: readonly unknown[]): Promise<readonly Row[]>;
  find<E extends ObjectLiteral>(entity: EntityTarget<E>, options: FindManyOptions<E>): Promise<E[]>;
  findOne<E extends ObjectLiteral>(
    entity: EntityTarget<E>,
    options: FindOneOptions<E>,
  ): Promise<E | null>;
}

/** A running transaction: the only thing that can write. */
export interface Tx extends Reader {
  readonly isTransaction: true;
  /** Locks one row until the end of the transaction and reads it; null when absent. */
  lock<E extends ObjectLiteral>(
    entity: EntityTarget<E>,
    where: FindOptionsWhere<E>,
  ): Promise<E | null>;
  insert<E extends ObjectLiteral>(
    entity: EntityTarget<E>,
    rows: Patch<E> | readonly Patch<E>[],
  ): Promise<void>;
  /** One conditional UPDATE. @returns the number of rows that matched and changed */
  update<E extends ObjectLiteral>(
    entity: EntityTarget<E>,
    where: FindOptionsWhere<E>,
    patch: Patch<E>,
  ): Promise<number>;
  /** @returns the number of rows deleted */
  remove<E extends ObjectLiteral>(
    entity: EntityTarget<E>,
    where: FindOptionsWhere<E>,
  ): Promise<number>;
}
