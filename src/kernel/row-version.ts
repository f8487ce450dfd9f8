/** The last version that can be followed by another in a column of type `integer`. */
const LAST_VERSION = 2_147_483_646;

/** Tells whether a number can be the version of a stored row (0: not there yet), and be followed by another. */
export function isRowVersion(version: number): boolean {
  return Number.isInteger(version) && version >= 0 && version <= LAST_VERSION;
}
