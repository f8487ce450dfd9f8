/** Why something may not happen (yet): a code for the catalogue, where, and what to put into the sentence. */
export interface Unmet {
  readonly code: string;
  /** Path of the content model or of the input; null when it concerns the whole subject. */
  readonly path: string | null;
  readonly params?: Readonly<Record<string, string | number>>;
}

/** What a policy or a guard answers: allowed, or everything that is unmet. */
export type Decision =
  { readonly allowed: true } | { readonly allowed: false; readonly unmet: readonly Unmet[] };

/** The positive decision. */
export const ALLOWED: Decision = { allowed: true };

/** A negative decision with one reason. */
export function deny(code: string, path: string | null = null, params?: Unmet['params']): Decision {
  return {
    allowed: false,
    unmet: [params === undefined ? { code, path } : { code, path, params }],
  };
}

/** Allowed when nothing is unmet. */
export function decide(unmet: readonly Unmet[]): Decision {
  return unmet.length === 0 ? ALLOWED : { allowed: false, unmet };
}
