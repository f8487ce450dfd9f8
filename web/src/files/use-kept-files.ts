import { useCallback, useMemo, useSyncExternalStore } from 'react';
import { keptFileStore, NO_FILES, type KeptFiles, type KeptFileStore } from './kept-files.ts';

/** Files of a place that a component shows and changes. */
export interface OpenFiles
  extends KeptFiles, Pick<KeptFileStore, 'add' | 'remove' | 'clear' | 'handOver'> {}

/** Files that are kept in this browser. @param place a form that is being written, or a submission */
export function useKeptFiles(place: string): OpenFiles {
  const kept = useSyncExternalStore(
    useCallback((listener: () => void) => keptFileStore(place).watch(listener), [place]),
    () => keptFileStore(place).read(),
    () => NO_FILES,
  );
  const actions = useMemo(
    () => ({
      add: (files: readonly File[]) => keptFileStore(place).add(files),
      remove: (...ids: readonly string[]) => keptFileStore(place).remove(...ids),
      clear: () => keptFileStore(place).clear(),
      handOver: (next: string) => keptFileStore(place).handOver(next),
    }),
    [place],
  );
  return { ...kept, ...actions };
}
