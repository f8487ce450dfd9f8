const UTF8 = new TextDecoder('utf-8', { fatal: true });

/** Markup that a browser would act on, and the first line of a script for a shell. */
const MARKUP_AT_START = /^\s*<[a-z!?]/iu;
const MARKUP_NEAR_START = /<(?:!doctype|html|head|body|script|iframe|svg)\b/iu;
const SHELL_SCRIPT = /^#!/u;
const NEAR_CHARACTERS = 2_000;

/** Whether the bytes are words and nothing else: UTF-8 without NUL that begins neither a page nor a script. */
export function isPlainText(bytes: Buffer): boolean {
  const text = decode(bytes);
  if (text === null || text.includes('\u0000')) return false;
  const start = text.slice(0, NEAR_CHARACTERS);
  return ![MARKUP_AT_START, MARKUP_NEAR_START, SHELL_SCRIPT].some((sign) => sign.test(start));
}

/** Without a byte order mark; null: it is no UTF-8. */
function decode(bytes: Buffer): string | null {
  try {
    return UTF8.decode(bytes);
  } catch {
    return null;
  }
}
