/** A file that is kept, without what is in it. */
export interface StoredFile {
  readonly id: string;
  readonly submissionId: string;
  readonly name: string;
  /** Found out from what is in it. */
  readonly mediaType: string;
  readonly byteSize: number;
  /** Hexadecimal, of what is in it. */
  readonly sha256: string;
  readonly createdAt: Date;
}
