import type { PublicReader } from './public-reader.ts';

/** The state of everything public. */
export interface Publication {
  readonly version: number;
  /** When anything public last changed. */
  readonly changedAt: Date;
}

const PUBLICATION = `
  SELECT publication_version::integer AS version, changed_at AS "changedAt" FROM delivery.state`;

/** Reads the state of everything public. */
export async function readPublication(reader: PublicReader): Promise<Publication> {
  const [row] = await reader.query<Publication>('publication', PUBLICATION, []);
  return row!;
}
