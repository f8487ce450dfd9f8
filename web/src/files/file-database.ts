/** A file that is kept in the browser until the service has it. */
export interface KeptFile {
  readonly id: string;
  /** Where it belongs: a form that is being written, or a submission. */
  readonly place: string;
  /** Milliseconds since 1970; the order in which they were chosen. */
  readonly chosenAt: number;
  readonly name: string;
  readonly content: Blob;
}

const FILES = 'files';

/** Every kept file of a place, in the order in which they were chosen. @throws when nothing is kept here */
export async function readKeptFiles(place: string): Promise<readonly KeptFile[]> {
  const files = await inDatabase<KeptFile[]>('readonly', (store) =>
    store.index('place').getAll(place),
  );
  return files.sort((left, right) => left.chosenAt - right.chosenAt);
}

/** Keeps files, or keeps them at another place. @throws when the browser does not */
export async function writeKeptFiles(files: readonly KeptFile[]): Promise<void> {
  for (const file of files) await inDatabase('readwrite', (store) => store.put(file));
}

/** Forgets files. */
export async function deleteKeptFiles(ids: readonly string[]): Promise<void> {
  for (const id of ids) await inDatabase('readwrite', (store) => store.delete(id));
}

async function inDatabase<T>(
  mode: IDBTransactionMode,
  work: (store: IDBObjectStore) => IDBRequest,
): Promise<T> {
  const database = await open();
  try {
    return await new Promise<T>((resolve, reject) => {
      const transaction = database.transaction(FILES, mode);
      const asked = work(transaction.objectStore(FILES));
      transaction.oncomplete = () => resolve(asked.result as T);
      transaction.onabort = () => reject(transaction.error ?? new Error('not kept'));
    });
  } finally {
    database.close();
  }
}

function open(): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    const asked = indexedDB.open('integration-lab.files', 1);
    asked.onupgradeneeded = () => {
      asked.result.createObjectStore(FILES, { keyPath: 'id' }).createIndex('place', 'place');
    };
    asked.onsuccess = () => resolve(asked.result);
    asked.onerror = () => reject(asked.error ?? new Error('no database'));
  });
}
