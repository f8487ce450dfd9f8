import type { Reader } from '../../platform/db/tx.ts';
import { listNutsUnits } from '../../regions/index.ts';
import type { KnownUnits } from '../domain/nuts-change.ts';
import { readNutsChanges } from '../store/nuts-change.store.ts';

const VERSIONS: readonly number[] = [2021, 2024];
const LEVELS: readonly number[] = [1, 2, 3];

/** Every unit of every version, and what became of them in between. */
export async function findKnownUnits(reader: Reader): Promise<KnownUnits> {
  const codes = new Set<string>();
  for (const version of VERSIONS) {
    for (const code of await readUnitCodes(reader, version)) codes.add(code);
  }
  return { codes, changes: await readNutsChanges(reader) };
}

/** The codes of one version, of all levels. */
export async function readUnitCodes(reader: Reader, version: number): Promise<ReadonlySet<string>> {
  const codes = new Set<string>();
  for (const level of LEVELS) {
    for (const { code } of await listNutsUnits(reader, version, level)) codes.add(code);
  }
  return codes;
}
