import {
  getNamedType,
  getNullableType,
  isEnumType,
  isInputObjectType,
  isLeafType,
  isListType,
  isNonNullType,
  isObjectType,
  isInterfaceType,
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLInputType,
  type GraphQLObjectType,
  type GraphQLInterfaceType,
  type GraphQLSchema,
} from 'graphql';

/** Values that a generated query puts into arguments, by name of the argument or input field. */
export type ArgumentValues = Readonly<Record<string, readonly string[]>>;

/** A generated query and the path of fields it walks. */
export interface GeneratedQuery {
  readonly path: string;
  readonly document: string;
}

type Composite = GraphQLObjectType | GraphQLInterfaceType;

/**
 * Queries that together walk every path of fields to the depth: for each object type on a path one that
 * selects all its leaves, and for the object below the root one for each value of each root argument.
 */
export function queriesForEveryPath(
  schema: GraphQLSchema,
  depth: number,
  values: ArgumentValues,
): readonly GeneratedQuery[] {
  const root = schema.getQueryType()!;
  return Object.values(root.getFields()).flatMap((field) => {
    const calls = callsOf(field, values);
    const [call] = calls;
    const [direct, ...deeper] = pathsBelow(field, depth, values);
    if (call === undefined || direct === undefined) return [];
    return [
      ...calls.map((varied) => ({
        path: direct.path,
        document: `{ ${varied}${direct.selection} }`,
      })),
      ...deeper.map(({ path, selection }) => ({ path, document: `{ ${call}${selection} }` })),
    ];
  });
}

interface Path {
  readonly path: string;
  /** ` { … }` below the field, or nothing for a leaf. */
  readonly selection: string;
}

/** The object itself with all its leaves, then every object below it. */
function pathsBelow(
  field: GraphQLField<unknown, unknown>,
  depth: number,
  values: ArgumentValues,
): readonly Path[] {
  const type = getNamedType(field.type);
  if (isLeafType(type)) return [{ path: field.name, selection: '' }];
  if (!(isObjectType(type) || isInterfaceType(type))) return [];
  const children = Object.values((type as Composite).getFields());
  const leaves = children
    .filter((child) => isLeafType(getNamedType(child.type)))
    .flatMap((child) => callsOf(child, values)[0] ?? []);
  const own = { path: field.name, selection: ` { __typename ${leaves.join(' ')} }` };
  if (depth <= 1) return [own];
  const below = children
    .filter((child) => !isLeafType(getNamedType(child.type)))
    .flatMap((child) => {
      const [call] = callsOf(child, values);
      if (call === undefined) return [];
      return pathsBelow(child, depth - 1, values).map(({ path, selection }) => ({
        path: `${field.name}.${path}`,
        selection: ` { ${call}${selection} }`,
      }));
    });
  return [own, ...below];
}

/** The field with its required arguments, and once more for each value of each optional argument. */
function callsOf(field: GraphQLField<unknown, unknown>, values: ArgumentValues): readonly string[] {
  const required = field.args.filter(
    ({ type, defaultValue }) => isNonNullType(type) && defaultValue === undefined,
  );
  const fixed = required.map((argument) => {
    const [literal] = literalsOf(argument, values);
    return literal === undefined ? null : `${argument.name}: ${literal}`;
  });
  if (fixed.includes(null)) return [];
  const varied = field.args.flatMap((argument) => {
    const others = fixed.filter((text) => !text!.startsWith(`${argument.name}: `));
    return literalsOf(argument, values).map((literal) => [
      ...others,
      `${argument.name}: ${literal}`,
    ]);
  });
  const all = [fixed, ...varied].map((list) =>
    list.length === 0 ? field.name : `${field.name}(${list.join(', ')})`,
  );
  return [...new Set(all)];
}

function literalsOf(
  argument: Pick<GraphQLArgument, 'name' | 'type'>,
  values: ArgumentValues,
): readonly string[] {
  const known = values[argument.name];
  if (known !== undefined) return known;
  return literalsOfType(argument.type, values);
}

function literalsOfType(type: GraphQLInputType, values: ArgumentValues): readonly string[] {
  const nullable = getNullableType(type);
  if (isListType(nullable)) {
    return literalsOfType(nullable.ofType as GraphQLInputType, values).map(
      (literal) => `[${literal}]`,
    );
  }
  if (isEnumType(nullable)) return nullable.getValues().map(({ name }) => name);
  if (!isInputObjectType(nullable)) return [];
  const fields = Object.values(nullable.getFields());
  const required = fields.filter(({ type: of }) => isNonNullType(of));
  const fixed = required.map((field) => `${field.name}: ${literalsOf(field, values)[0] ?? 'null'}`);
  return fields.flatMap((field) =>
    literalsOf(field, values).map((literal) => {
      const others = fixed.filter((text) => !text.startsWith(`${field.name}: `));
      return `{ ${[...others, `${field.name}: ${literal}`].join(', ')} }`;
    }),
  );
}
