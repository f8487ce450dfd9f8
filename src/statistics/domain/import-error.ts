import type { Unmet } from '../../kernel/decision.ts';

/** Numbers and names that the sentence of a refusal needs, such as line, column or JSON path. */
export type ImportErrorParams = Readonly<Record<string, string | number>>;

/** A source of figures cannot be read or understood; the code and its params say what and where. */
export class ImportError extends Error {
  override readonly name = 'ImportError';
  constructor(
    readonly code: string,
    readonly params: ImportErrorParams = {},
  ) {
    super(`${code} ${JSON.stringify(params)}`);
  }

  /** The same as an unmet requirement, for a refusal. */
  toUnmet(): Unmet {
    return { code: this.code, path: null, params: this.params };
  }
}
