/** The rules of the house style that no published plugin has, as an ESLint plugin named `house`. */
import { noMachineClock, noOrmMagic, noSave, noSkippedTest } from './rules/data.js';
import { docComment, migrationSaysLock } from './rules/doc-comment.js';
import {
  graphqlAccess,
  graphqlDescription,
  noFieldAuthorization,
  resolverIsThin,
} from './rules/graphql.js';
import {
  indexSize,
  noDefaultExport,
  noExportAll,
  noExportList,
  noJsImport,
  noMutableGlobal,
} from './rules/shape.js';
import { noValueInSql, sqlInStore } from './rules/sql.js';

export const house = {
  meta: { name: 'house', version: '1.0.0' },
  rules: {
    'doc-comment': docComment,
    'graphql-access': graphqlAccess,
    'graphql-description': graphqlDescription,
    'index-size': indexSize,
    'migration-says-lock': migrationSaysLock,
    'no-default-export': noDefaultExport,
    'no-export-all': noExportAll,
    'no-export-list': noExportList,
    'no-field-authorization': noFieldAuthorization,
    'no-js-import': noJsImport,
    'no-machine-clock': noMachineClock,
    'no-mutable-global': noMutableGlobal,
    'no-orm-magic': noOrmMagic,
    'no-save': noSave,
    'no-skipped-test': noSkippedTest,
    'no-value-in-sql': noValueInSql,
    'resolver-is-thin': resolverIsThin,
    'sql-in-store': sqlInStore,
  },
};
