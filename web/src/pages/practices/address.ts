import { writeSelection, type Selection } from './selection.ts';

/** Address of a selection at a path. */
export function addressOf(path: string, selection: Selection): string {
  const query = writeSelection(selection).toString();
  return query === '' ? path : `${path}?${query}`;
}
