import type { KeptFile } from './file-database.ts';
import { keptFileStore } from './kept-files.ts';
import { sendFile, type FileOutcome, type FileSender } from './send-file.ts';

/** Where sending the files of a submission stands. */
export interface Outbox {
  /** The file that is on its way; null: none is. */
  readonly current: KeptFile | null;
  /** How many there were to send, those that have arrived included. */
  readonly count: number;
  /** Names of those that have arrived since the page was opened. */
  readonly arrived: readonly string[];
  /** Those that have not, by their ids. */
  readonly failures: ReadonlyMap<string, Exclude<FileOutcome, { readonly kind: 'ARRIVED' }>>;
}

/** The files of a submission on their way, to watch and to set going. */
export interface FileOutbox {
  readonly read: () => Outbox;
  readonly watch: (listener: () => void) => () => void;
  /** Sends what has not been tried yet; one after the other, so that a slow line carries each. */
  readonly send: (sender: FileSender) => void;
  /** Sends also what could not be sent because the service was away. */
  readonly again: (sender: FileSender) => void;
}

/** Nothing to send; what the server draws. */
export const EMPTY_OUTBOX: Outbox = { current: null, count: 0, arrived: [], failures: new Map() };

const outboxes = new Map<string, FileOutbox>();

/** The outbox of a place; it goes on when the reader turns to another page of the site. */
export function fileOutbox(place: string): FileOutbox {
  const outbox = outboxes.get(place) ?? createOutbox(place);
  outboxes.set(place, outbox);
  return outbox;
}

function createOutbox(place: string): FileOutbox {
  const listeners = new Set<() => void>();
  const kept = keptFileStore(place);
  let state = EMPTY_OUTBOX;
  const change = (next: Partial<Outbox>) => {
    state = { ...state, ...next };
    for (const listener of listeners) listener();
  };
  const next = () => kept.read().files.find(({ id }) => !state.failures.has(id));
  const settle = ({ id, name }: KeptFile, outcome: FileOutcome) => {
    if (outcome.kind === 'ARRIVED') {
      change({ arrived: [...state.arrived, name] });
      kept.remove(id);
    } else change({ failures: new Map([...state.failures, [id, outcome]]) });
  };
  const run = async (sender: FileSender) => {
    for (let file = next(); file !== undefined; file = next()) {
      const count = state.arrived.length + kept.read().files.length;
      change({ current: file, count });
      settle(file, await sendFile(file, sender));
    }
    change({ current: null });
  };
  const send = (sender: FileSender) => {
    if (state.current === null && next() !== undefined) void run(sender);
  };
  return {
    read: () => state,
    watch: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    send,
    again: (sender) => {
      const refused = [...state.failures].filter(([, { kind }]) => kind === 'REFUSED');
      change({ failures: new Map(refused) });
      send(sender);
    },
  };
}
