import { deleteKeptFiles, readKeptFiles, writeKeptFiles, type KeptFile } from './file-database.ts';

/** The files of a place, as far as the browser has told. */
export interface KeptFiles {
  readonly files: readonly KeptFile[];
  /** Whether they are there again after the page was loaded anew. */
  readonly isLasting: boolean;
  /** False until the browser has told what it keeps. */
  readonly isReady: boolean;
}

/** The files of a place, to watch and to change. */
export interface KeptFileStore {
  readonly read: () => KeptFiles;
  readonly watch: (listener: () => void) => () => void;
  /** @returns names of files whose content cannot be read */
  readonly add: (files: readonly File[]) => Promise<readonly string[]>;
  readonly remove: (...ids: readonly string[]) => void;
  /** Forgets every file that is there at this moment. */
  readonly clear: () => void;
  /** Keeps files that lay at another place. */
  readonly take: (files: readonly KeptFile[]) => Promise<void>;
  /** Gives every file to another place. */
  readonly handOver: (place: string) => void;
}

/** What the server draws. */
export const NO_FILES: KeptFiles = { files: [], isLasting: true, isReady: false };

const stores = new Map<string, KeptFileStore>();

/** The files of a place in this browser; the same store for everybody who asks. */
export function keptFileStore(place: string): KeptFileStore {
  const store = stores.get(place) ?? createStore(place);
  stores.set(place, store);
  return store;
}

function createStore(place: string): KeptFileStore {
  const listeners = new Set<() => void>();
  let state = NO_FILES;
  const change = (next: Partial<KeptFiles>) => {
    state = { ...state, ...next };
    for (const listener of listeners) listener();
  };
  const take = async (files: readonly KeptFile[]) => {
    await loaded;
    const isKept = await writeKeptFiles(files).then(
      () => true,
      () => false,
    );
    change({ files: [...state.files, ...files], isLasting: state.isLasting && isKept });
  };
  const remove = (...ids: readonly string[]) => {
    change({ files: state.files.filter(({ id }) => !ids.includes(id)) });
    // What cannot be forgotten was never kept.
    void deleteKeptFiles(ids).catch(() => undefined);
  };
  const loaded = readKeptFiles(place).then(
    (files) => change({ files, isReady: true }),
    () => change({ isLasting: false, isReady: true }),
  );
  return {
    read: () => state,
    watch: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    add: async (chosen) => {
      const read = await Promise.all(
        chosen.map((file, index) => readFile(file, place, Date.now() + index)),
      );
      await take(read.filter((file) => file !== null));
      return chosen.filter((_, index) => read[index] === null).map(({ name }) => name);
    },
    remove,
    clear: () => remove(...state.files.map(({ id }) => id)),
    take,
    handOver: (next) => {
      const moved = state.files.map((file) => ({ ...file, place: next }));
      change({ files: [] });
      void keptFileStore(next).take(moved);
    },
  };
}

/** Copies a file, because the one on the disk may change or go; null: it cannot be read. */
async function readFile(file: File, place: string, chosenAt: number): Promise<KeptFile | null> {
  try {
    const content = new Blob([await file.arrayBuffer()]);
    return { id: crypto.randomUUID(), place, chosenAt, name: file.name, content };
  } catch {
    return null;
  }
}
