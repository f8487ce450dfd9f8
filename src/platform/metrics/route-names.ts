/** Label of what no route answers. */
export const OTHER_ROUTE = 'other';

const PARAMETER = /^:\w+/u;

/**
 * Makes the function that says which route a path belongs to, so that metrics have as many labels as
 * the service has routes.
 * @param patterns paths, with `:name` for a part that varies, for example `/feeds/:locale/atom.xml`
 */
export function createRouteNames(patterns: readonly string[]): (path: string) => string {
  const exact = new Set(patterns.filter((pattern) => !pattern.includes('/:')));
  const varying = patterns
    .filter((pattern) => pattern.includes('/:'))
    .map((pattern) => ({ pattern, parts: pattern.split('/') }));
  return (path) => {
    if (exact.has(path)) return path;
    const parts = path.split('/');
    return varying.find((route) => fits(route.parts, parts))?.pattern ?? OTHER_ROUTE;
  };
}

/** A parameter may have a fixed ending: `:slug.json`; `{*rest}` stands for whatever is left. */
function fits(pattern: readonly string[], parts: readonly string[]): boolean {
  if (pattern.at(-1)?.startsWith('{*') === true) {
    const begin = pattern.slice(0, -1);
    return parts.length > begin.length && fits(begin, parts.slice(0, begin.length));
  }
  if (pattern.length !== parts.length) return false;
  return pattern.every((wanted, index) => {
    const part = parts[index]!;
    if (!wanted.startsWith(':')) return wanted === part;
    const ending = wanted.replace(PARAMETER, '');
    return part.length > ending.length && part.endsWith(ending);
  });
}
