/** Writes one line of the log: what happened, and fields that say more. */
export type WriteLine = (fields: Readonly<Record<string, unknown>>, message: string) => void;

/** Where the service writes what operators must know. Never contact data; see `redaction.ts`. */
export interface Log {
  readonly debug: WriteLine;
  readonly info: WriteLine;
  readonly warn: WriteLine;
  readonly error: WriteLine;
  readonly fatal: WriteLine;
  /** The same log, with fields that every line carries. */
  child(fields: Readonly<Record<string, unknown>>): Log;
}
