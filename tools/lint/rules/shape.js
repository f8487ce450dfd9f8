/** Rules about the shape of a file: what it exports, and what it may keep at its top level. */
import { forbid } from '../forbid.js';

export const noDefaultExport = forbid('Exports have names.', [
  ['ExportDefaultDeclaration', 'Export by name; a default export has as many names as importers.'],
  [
    'ExportSpecifier[exported.name="default"]',
    'Export by name; a default export has as many names as importers.',
  ],
]);

export const noExportAll = forbid('An index lists what others may use.', [
  ['ExportAllDeclaration', 'List the names: `export *` hides what a file offers.'],
]);

export const noExportList = forbid('A thing is exported where it is declared.', [
  [
    'ExportNamedDeclaration[source=null][declaration=null]',
    'Write `export` at the declaration, beside its doc comment.',
  ],
]);

export const noMutableGlobal = forbid('There is no global mutable state.', [
  [
    'Program > VariableDeclaration[kind=/^(let|var)$/]',
    'A variable of a module is shared by all requests; make it a value of a function or an object.',
  ],
  [
    'Program > ExportNamedDeclaration > VariableDeclaration[kind=/^(let|var)$/]',
    'A variable of a module is shared by all requests; make it a value of a function or an object.',
  ],
]);

export const noJsImport = forbid('A relative import names the TypeScript file.', [
  [
    ':matches(ImportDeclaration, ExportNamedDeclaration, ImportExpression)[source.value=/^\\.{1,2}\\u002F.*\\.js$/]',
    'Import the `.ts` file; the build rewrites the extension.',
  ],
]);

const MAXIMUM_EXPORTS = 20;

/** How many values one statement of an index exports; types and what comes from `graphql/` do not count (ADR 0013). */
function namesOf(statement) {
  if (statement.type !== 'ExportNamedDeclaration' || statement.exportKind === 'type') return 0;
  if (statement.declaration !== null) return 1;
  if (statement.source?.value.startsWith('./graphql/')) return 0;
  return statement.specifiers.filter(({ exportKind }) => exportKind !== 'type').length;
}

export const indexSize = {
  meta: {
    type: 'problem',
    docs: { description: 'A module offers at most 20 values to the others.' },
    schema: [],
  },
  create: (context) => ({
    Program(node) {
      const total = node.body.reduce((sum, statement) => sum + namesOf(statement), 0);
      if (total <= MAXIMUM_EXPORTS) return;
      context.report({
        node,
        message: `This index exports ${total} values; ${MAXIMUM_EXPORTS} are the limit.`,
      });
    },
  }),
};
