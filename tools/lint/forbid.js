/**
 * Makes a rule that refuses every node a selector finds. Each house rule has a name of its own, so
 * that a report says which sentence of the house style was broken, and a test can ask for it.
 * @param description the sentence of the house style
 * @param found `[selector, message]` pairs
 */
export function forbid(description, found) {
  return {
    meta: { type: 'problem', docs: { description }, schema: [] },
    create: (context) =>
      Object.fromEntries(
        found.map(([selector, message]) => [selector, (node) => context.report({ node, message })]),
      ),
  };
}
