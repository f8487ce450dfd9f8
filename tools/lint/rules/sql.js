/** Rules about SQL: where it lies, and what may be put into its text. */

const STATEMENT =
  /^\s*(SELECT\s|INSERT INTO\s|UPDATE\s+[a-z_."$]|DELETE FROM\s|WITH\s+(RECURSIVE\s+)?[a-z_]+\s+AS\s)/;

/** The text at the start of a literal or template, or null for other nodes. */
function leadingText(node) {
  if (node.type === 'TemplateLiteral') return node.quasis[0].value.raw;
  return node.type === 'Literal' && typeof node.value === 'string' ? node.value : null;
}

function isStatement(node) {
  return STATEMENT.test(leadingText(node) ?? '');
}

/**
 * Whether an expression may stand inside SQL: it is named as text of SQL. That is a constant
 * (`PRACTICE_COLUMNS`, `ORDERS[order]`, `TABLES.practice`), or a thing or a function whose name
 * ends in "sql" (`filterSql`, `where.sql`, `orderBySql(order)`), or pieces of these joined.
 */
function isNamedSql(node) {
  switch (node.type) {
    case 'Identifier':
      return /^[A-Z][A-Z0-9_]*$/.test(node.name) || /sql$/i.test(node.name);
    case 'MemberExpression':
      return isNamedSql(node.object) || (!node.computed && isNamedSql(node.property));
    case 'CallExpression':
      return isNamedSql(node.callee) || (isJoin(node) && isNamedSql(node.callee.object));
    case 'ConditionalExpression':
      return isNamedSql(node.consequent) && isNamedSql(node.alternate);
    case 'LogicalExpression':
      return isNamedSql(node.left) && isNamedSql(node.right);
    case 'TemplateLiteral':
      return node.expressions.every(isNamedSql);
    case 'Literal':
      return typeof node.value === 'string';
    case 'TSNonNullExpression':
    case 'TSAsExpression':
      return isNamedSql(node.expression);
    default:
      return false;
  }
}

function isJoin(node) {
  return node.callee.type === 'MemberExpression' && node.callee.property.name === 'join';
}

/** The pieces of `a + b + c`, left to right. */
function piecesOf(node) {
  if (node.type !== 'BinaryExpression' || node.operator !== '+') return [node];
  return [...piecesOf(node.left), ...piecesOf(node.right)];
}

const VALUE =
  'A value goes into SQL as a parameter ($1). Text of SQL is a CONSTANT or is named …Sql.';

export const noValueInSql = {
  meta: {
    type: 'problem',
    docs: { description: 'Values reach SQL as parameters, never as text.' },
    schema: [],
  },
  create(context) {
    const refuse = (pieces) => {
      for (const piece of pieces) {
        if (!isNamedSql(piece)) context.report({ node: piece, message: VALUE });
      }
    };
    return {
      TemplateLiteral(node) {
        const isQuery =
          node.parent.type === 'CallExpression' &&
          node.parent.arguments[0] === node &&
          node.parent.callee.property?.name === 'query';
        if (isQuery || isStatement(node)) refuse(node.expressions);
      },
      'BinaryExpression[operator="+"]'(node) {
        if (node.parent.type === 'BinaryExpression' && node.parent.operator === '+') return;
        const pieces = piecesOf(node);
        if (isStatement(pieces[0])) refuse(pieces);
      },
    };
  },
};

export const sqlInStore = {
  meta: {
    type: 'problem',
    docs: { description: 'SQL lives in store/ and queries/ only.' },
    schema: [],
  },
  create(context) {
    const check = (node) => {
      if (isStatement(node)) {
        context.report({ node, message: 'Move this statement to store/ or queries/.' });
      }
    };
    return { TemplateLiteral: check, Literal: check };
  },
};
