import type { GraphQLSchema } from 'graphql';
import { ROLES, type Role } from '../../kernel/actor.ts';
import type { AccessRule } from '../../platform/graphql/access.ts';
import { rootTypes } from '../../platform/graphql/check-schema.ts';

const CALLERS = ['anyone', 'submitter', ...ROLES.map((role) => role.toLowerCase())];

/** `docs/permissions.md`: who may call each operation of both schemas, as the operations declare it. */
export function describePermissions(
  schemas: Readonly<Record<'public' | 'editorial', GraphQLSchema>>,
): string {
  return [
    '# Who may call what',
    '',
    'Generated from the `@Access` of each operation by `npm run emit:schema`; do not edit. A dot means:',
    'may call it. For queries the edge decides by this table. A mutation with roles asks the edge for a',
    'sign-in only; the policy inside its command decides by role and scope (locales, regions) and',
    'refuses with `FORBIDDEN` or `NOT_FOUND`. A submitter holds the token of one submission.',
    '',
    ...describeSchema('Public schema (`/graphql`)', schemas.public),
    ...describeSchema('Editorial schema (`/graphql/editorial`)', schemas.editorial),
  ].join('\n');
}

function describeSchema(title: string, schema: GraphQLSchema): readonly string[] {
  return [
    `## ${title}`,
    '',
    ...rootTypes(schema).flatMap((type) => {
      const fields = Object.values(type.getFields()).sort((left, right) =>
        left.name.localeCompare(right.name, 'en'),
      );
      const rows = fields.map(({ name, extensions }) => [
        `\`${name}\``,
        ...dots(extensions['access'] as AccessRule),
      ]);
      return [...table([type.name, ...CALLERS], rows), ''];
    }),
  ];
}

/** One cell for each of {@link CALLERS}. */
function dots(rule: AccessRule): readonly string[] {
  const mayRole = (role: Role) => typeof rule === 'string' || rule.includes(role);
  const cells = [
    rule === 'ANYONE',
    rule === 'ANYONE' || rule === 'SUBMITTER',
    ...ROLES.map((role) => mayRole(role)),
  ];
  return cells.map((may) => (may ? '•' : ''));
}

/** A table of Markdown with aligned columns, as the formatter would write it. */
export function table(
  head: readonly string[],
  rows: readonly (readonly string[])[],
): readonly string[] {
  const widths = head.map((cell, column) =>
    Math.max(3, cell.length, ...rows.map((row) => row[column]?.length ?? 0)),
  );
  const line = (cells: readonly string[]) =>
    `| ${cells.map((cell, column) => cell.padEnd(widths[column]!)).join(' | ')} |`;
  return [line(head), line(widths.map((width) => '-'.repeat(width))), ...rows.map(line)];
}
