/** What a file is, found out from what is in it. */
export interface FileKind {
  readonly mediaType: string;
  /** Endings of names that say the same, the usual one first; without a dot. */
  readonly extensions: readonly string[];
}
