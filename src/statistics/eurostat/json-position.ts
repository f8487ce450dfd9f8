/** Where in a text something is, both counted from 1. */
export interface TextPosition {
  readonly line: number;
  readonly column: number;
}

const TOKEN =
  // eslint-disable-next-line no-control-regex -- control characters are what JSON refuses in a text
  /[ \t\r\n]*(?:(?<open>[{[])|(?<close>[}\]])|(?<comma>,)|(?<colon>:)|(?<text>"(?:[^"\\\u0000-\u001f]|\\(?:["\\/bfnrt]|u[\da-fA-F]{4}))*")|(?<scalar>true|false|null|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?))/uy;

/** What may come next: a value, the first or another key, the colon after it, or what follows a value. */
type Expected = 'VALUE' | 'FIRST' | 'KEY' | 'COLON' | 'NEXT';

/**
 * Finds the first place at which a text is not JSON. `JSON.parse` does not tell it for every error.
 * @param text a text that `JSON.parse` refuses
 */
export function findJsonError(text: string): TextPosition {
  const open: string[] = [];
  let expected: Expected = 'VALUE';
  let end = 0;
  for (;;) {
    TOKEN.lastIndex = end;
    const groups: Readonly<Record<string, string | undefined>> | undefined =
      TOKEN.exec(text)?.groups;
    const next: Expected | null = groups === undefined ? null : step(groups, expected, open);
    if (next === null) return positionOf(text, skipBlanks(text, end));
    expected = next;
    end = TOKEN.lastIndex;
  }
}

/** Takes one token. @returns what may follow, or null when the token may not stand here */
function step(
  token: Readonly<Record<string, string | undefined>>,
  expected: Expected,
  open: string[],
): Expected | null {
  const inObject = open.at(-1) === '{';
  const wantsValue = expected === 'VALUE' || (expected === 'FIRST' && !inObject);
  if (token['open'] !== undefined && wantsValue) {
    open.push(token['open']);
    return 'FIRST';
  }
  if (token['close'] !== undefined && (expected === 'NEXT' || expected === 'FIRST')) {
    const matches = open.pop() === (token['close'] === '}' ? '{' : '[');
    return matches ? 'NEXT' : null;
  }
  if (token['comma'] !== undefined && expected === 'NEXT' && open.length > 0) {
    return inObject ? 'KEY' : 'VALUE';
  }
  if (token['colon'] !== undefined && expected === 'COLON') return 'VALUE';
  if (token['text'] !== undefined && !wantsValue) {
    return inObject && (expected === 'KEY' || expected === 'FIRST') ? 'COLON' : null;
  }
  return (token['text'] ?? token['scalar']) !== undefined && wantsValue ? 'NEXT' : null;
}

function skipBlanks(text: string, from: number): number {
  let at = from;
  while (at < text.length && ' \t\r\n'.includes(text[at]!)) at += 1;
  return at;
}

function positionOf(text: string, offset: number): TextPosition {
  const before = text.slice(0, offset);
  const line = before.split('\n').length;
  return { line, column: offset - (before.lastIndexOf('\n') + 1) + 1 };
}
