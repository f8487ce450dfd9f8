import type { Unmet } from '../../kernel/decision.ts';

/**
 * What speaks against adding this version.
 * @param newest the newest version there is; 0: none
 * @param isEqual whether the version is there already with the same content; null: it is not there
 */
export function unmetForVersion(
  version: number,
  newest: number,
  isEqual: boolean | null,
): readonly Unmet[] {
  const params = { formVersion: version, expected: newest + 1 };
  if (isEqual === false) return [{ code: 'FORM_VERSION_IMMUTABLE', path: 'version', params }];
  if (isEqual === null && version !== newest + 1) {
    return [{ code: 'FORM_VERSION_GAP', path: 'version', params }];
  }
  return [];
}
