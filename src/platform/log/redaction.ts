const HIDDEN = '[redacted]';
const MAX_DEPTH = 6;
const MAX_ITEMS = 50;
const MAX_TEXT = 2_000;

/** Field names whose value never reaches the log, wherever they stand; case and `_`/`-` do not matter. */
const SECRET_NAME =
  /^(set)?(cookies?|authorization|proxyauthorization)$|passw|secret|token|e?mail|phone|address|contact|consent|answers?$|^body$|^(first|last|full|display|contact|submitter)?name$|^to$|^variables$|^parameters$/u;

/** An e-mail address, or a credential with its scheme, inside any text. */
const SECRET_TEXT =
  /[^\s@"'<>()]{1,64}@[^\s@"'<>()]{1,255}|\b(?:bearer|submission|basic)\s+[\w.~+/=-]{8,}/giu;

/** Replaces what must not be logged: by the name of the field, and addresses inside texts. */
export function redact(value: unknown, depth = 0): unknown {
  if (typeof value === 'string') return redactText(value);
  if (typeof value !== 'object' || value === null || value instanceof Date) return value;
  if (value instanceof Error) return describeError(value, depth);
  if (depth >= MAX_DEPTH) return '[deep]';
  if (Array.isArray(value)) {
    return value.slice(0, MAX_ITEMS).map((item) => redact(item, depth + 1));
  }
  return Object.fromEntries(
    Object.entries(value)
      .slice(0, MAX_ITEMS)
      .map(([name, entry]) => [name, isSecretName(name) ? HIDDEN : redact(entry, depth + 1)]),
  );
}

/** Tells whether a field of this name is hidden. */
export function isSecretName(name: string): boolean {
  return SECRET_NAME.test(name.replaceAll(/[_\s-]/gu, '').toLowerCase());
}

/** Hides addresses and credentials inside a text, and cuts it. */
export function redactText(text: string): string {
  return text.slice(0, MAX_TEXT).replace(SECRET_TEXT, HIDDEN);
}

/**
 * What the log keeps of an error: type, code, message, where it came from, and its causes. Of an error
 * of the database neither statement, values nor detail, because these hold what people entered.
 */
function describeError(error: Error, depth: number): Readonly<Record<string, unknown>> {
  const { code, constraint, table, cause, driverError } = error as Error & {
    code?: unknown;
    constraint?: unknown;
    table?: unknown;
    driverError?: { code?: unknown; constraint?: unknown; table?: unknown };
  };
  const isFromDatabase = driverError !== undefined || typeof constraint === 'string';
  const message = isFromDatabase ? error.message.replaceAll(/"[^"]*"/gu, '"…"') : error.message;
  return {
    type: error.name,
    code: code ?? driverError?.code,
    constraint: constraint ?? driverError?.constraint,
    table: table ?? driverError?.table,
    message: redactText(message),
    stack: framesOf(error),
    ...(cause instanceof Error && depth < MAX_DEPTH
      ? { cause: describeError(cause, depth + 1) }
      : {}),
  };
}

function framesOf(error: Error): readonly string[] {
  const lines = (error.stack ?? '').split('\n');
  return lines
    .filter((line) => /^\s+at /u.test(line))
    .map((line) => line.trim())
    .slice(0, 20);
}
