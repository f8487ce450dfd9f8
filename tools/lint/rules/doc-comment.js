/** Rules about doc comments: every export has one, and a migration says which lock it takes. */

/** Where the comment of a declaration stands: before its decorators, `export` and all. */
function startOf(node) {
  const decorators = node.declaration?.decorators ?? [];
  return decorators.reduce(
    (first, decorator) => (decorator.range[0] < first.range[0] ? decorator : first),
    node,
  );
}

/** The text of the doc comment that stands immediately before a node, or null. */
function docTextBefore(sourceCode, node) {
  const comment = sourceCode.getCommentsBefore(startOf(node)).at(-1);
  if (comment?.type !== 'Block' || !comment.value.startsWith('*')) return null;
  return comment.value
    .split('\n')
    .map((line) => line.replace(/^\s*\*+ ?/, '').trim())
    .join('\n')
    .trim();
}

/** The first paragraph, which ends at an empty line or at the first tag. */
function firstParagraph(text) {
  return text.split(/\n\s*\n|\n(?=@)|^(?=@)/)[0].trim();
}

function nameOf(declaration) {
  const named = declaration.declarations?.[0] ?? declaration;
  return named.id?.name ?? 'This export';
}

/** Whether the statement before declares the same function: then this is an overload of it. */
function isOverload(node) {
  const siblings = node.parent.body;
  const before = siblings[siblings.indexOf(node) - 1];
  return (
    before?.type === 'ExportNamedDeclaration' &&
    before.declaration?.type === 'TSDeclareFunction' &&
    before.declaration.id?.name === node.declaration.id?.name
  );
}

export const docComment = {
  meta: {
    type: 'problem',
    docs: { description: 'A doc comment with a full first sentence stands on every export.' },
    schema: [],
  },
  create: (context) => ({
    'ExportNamedDeclaration[declaration!=null]'(node) {
      if (isOverload(node)) return;
      const name = nameOf(node.declaration);
      const text = docTextBefore(context.sourceCode, node);
      if (text === null) {
        context.report({ node, message: `${name} needs a doc comment.` });
      } else if (!/[.!?]["'`)]*(\s|$)/.test(firstParagraph(text))) {
        context.report({ node, message: `The comment of ${name} needs a full first sentence.` });
      }
    },
  }),
};

export const migrationSaysLock = {
  meta: {
    type: 'problem',
    docs: { description: 'A migration says in its doc comment which lock it takes.' },
    schema: [],
  },
  create: (context) => ({
    'ExportNamedDeclaration[declaration.type="ClassDeclaration"]'(node) {
      const text = docTextBefore(context.sourceCode, node);
      if (text !== null && /\block/i.test(text)) return;
      context.report({ node, message: 'Say in the doc comment which lock this migration takes.' });
    },
  }),
};
