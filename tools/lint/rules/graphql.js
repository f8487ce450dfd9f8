/** Rules about TypeGraphQL: what is described, what is guarded, and what a resolver leaves out. */
import { forbid } from '../forbid.js';

const DESCRIBED =
  /^(Query|Mutation|Subscription|Field|Arg|ObjectType|InputType|InterfaceType|registerEnumType|createUnionType)$/;
const OPERATIONS = /^(Query|Mutation|Subscription)$/;

function calleeName(node) {
  return node?.type === 'CallExpression' ? (node.callee.name ?? null) : null;
}

/** Whether an argument of the decorator brings a description, or may bring one from elsewhere. */
function mayDescribe(argument, index, name) {
  if (argument.type === 'ObjectExpression') {
    return argument.properties.some(
      (property) => property.type === 'SpreadElement' || property.key.name === 'description',
    );
  }
  if (name === 'registerEnumType' && index === 0) return false;
  return !/^(Literal|TemplateLiteral|ArrowFunctionExpression|FunctionExpression)$/.test(
    argument.type,
  );
}

export const graphqlDescription = {
  meta: {
    type: 'problem',
    docs: { description: 'Every type, field, argument and operation has a description.' },
    schema: [],
  },
  create: (context) => ({
    CallExpression(node) {
      const name = calleeName(node);
      if (name === null || !DESCRIBED.test(name)) return;
      if (node.arguments.some((argument, index) => mayDescribe(argument, index, name))) return;
      context.report({
        node,
        message: `${name} needs a description: shape, unit, what null means.`,
      });
    },
  }),
};

export const graphqlAccess = {
  meta: {
    type: 'problem',
    docs: { description: 'Every operation declares who may call it.' },
    schema: [],
  },
  create: (context) => ({
    MethodDefinition(node) {
      const names = (node.decorators ?? []).map((decorator) => calleeName(decorator.expression));
      const operation = names.find((name) => name !== null && OPERATIONS.test(name));
      if (operation === undefined || names.includes('Access')) return;
      context.report({ node, message: `This ${operation} needs @Access(...): who may call it.` });
    },
  }),
};

export const noFieldAuthorization = forbid(
  'Different readers get different types; there is no global middleware.',
  [
    [
      'Decorator[expression.callee.name="Authorized"]',
      'It is silently ignored on simple resolvers: use @Access on the operation, or another type.',
    ],
    ['Property[key.name="globalMiddlewares"]', 'It costs every field of every answer (ADR 0005).'],
  ],
);

export const resolverIsThin = forbid('A resolver calls one command or query, and presents.', [
  ['TryStatement', 'A resolver catches nothing: refusals are values, the rest is logged once.'],
]);
