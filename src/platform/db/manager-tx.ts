import type { EntityManager, EntityTarget, ObjectLiteral } from 'typeorm';
import type { QueryDeepPartialEntity } from 'typeorm/query-builder/QueryPartialEntity.js';
import type { Patch, Reader, Tx } from './tx.ts';

/** Lets the manager read and nothing else. */
export function readerOf(manager: () => EntityManager): Reader {
  return {
    query: (sql, parameters) =>
      manager().query(sql, parameters === undefined ? [] : [...parameters]),
    find: (entity, options) => manager().find(entity, options),
    findOne: (entity, options) => manager().findOne(entity, options),
  };
}

/** Lets the manager of a running transaction write, by single statements only. */
export function txOf(manager: EntityManager): Tx {
  return {
    ...readerOf(() => manager),
    isTransaction: true,
    lock: (entity, where) =>
      manager.findOne(entity, { where, lock: { mode: 'pessimistic_write' } }),
    insert: async (entity, rows) => {
      const list = Array.isArray(rows) ? rows : [rows];
      if (list.length > 0)
        await insertAll(manager, entity, list as readonly Patch<ObjectLiteral>[]);
    },
    update: async (entity, where, patch) => {
      const values = patch as QueryDeepPartialEntity<ObjectLiteral>;
      const { affected } = await manager.update(entity, where as object, values);
      return affected ?? 0;
    },
    remove: async (entity, where) => {
      const { affected } = await manager.delete(entity, where as object);
      return affected ?? 0;
    },
  };
}

async function insertAll(
  manager: EntityManager,
  entity: EntityTarget<ObjectLiteral>,
  rows: readonly Patch<ObjectLiteral>[],
): Promise<void> {
  const values = rows as QueryDeepPartialEntity<ObjectLiteral>[];
  await manager
    .createQueryBuilder()
    .insert()
    .into(entity)
    .values(values)
    .updateEntity(false)
    .execute();
}
