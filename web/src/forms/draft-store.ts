import type { Answers } from './answers.ts';

/** What is kept in the browser of answers that are being written. */
export interface Draft {
  readonly answers: Answers;
  /** Names what is sent, so that sending twice hands in once. */
  readonly requestKey: string;
  /** When it was last kept, ISO 8601; null: nothing is kept yet, or the browser keeps nothing. */
  readonly savedAt: string | null;
  /** When it had been kept before this visit; null: it was begun now. */
  readonly restoredFrom: string | null;
}

/** A draft that can be watched. */
export interface DraftStore {
  readonly read: () => Draft;
  readonly watch: (listener: () => void) => () => void;
  readonly write: (answers: Answers) => void;
  /** Makes it another request: what is sent next is handed in beside what was sent before. */
  readonly renew: () => void;
  /** Forgets the answers, here and in the browser. */
  readonly clear: () => void;
}

/** Nothing written; what the server draws. */
export const EMPTY_DRAFT: Draft = {
  answers: {},
  requestKey: '',
  savedAt: null,
  restoredFrom: null,
};

/** Milliseconds after which something typed is kept. */
const DELAY = 300;
const stores = new Map<string, DraftStore>();

/** The draft under a name in the browser's own storage; the same one for everybody who asks. */
export function draftStore(name: string): DraftStore {
  const store = stores.get(name) ?? createStore(name);
  stores.set(name, store);
  return store;
}

function createStore(name: string): DraftStore {
  const listeners = new Set<() => void>();
  let draft = load(name);
  let timer: ReturnType<typeof setTimeout> | null = null;
  const change = (next: Draft) => {
    draft = next;
    for (const listener of listeners) listener();
  };
  const keep = () => {
    if (timer === null) return;
    clearTimeout(timer);
    timer = null;
    const savedAt = new Date().toISOString();
    const { answers, requestKey } = draft;
    change({ ...draft, savedAt: store(name, { answers, requestKey, savedAt }) ? savedAt : null });
  };
  addEventListener('pagehide', keep);
  addEventListener('storage', ({ key }) => {
    // Another tab has written on.
    if (key === name && timer === null) change(load(name));
  });
  return {
    read: () => draft,
    watch: (listener) => {
      listeners.add(listener);
      return () => {
        listeners.delete(listener);
        keep();
      };
    },
    write: (answers) => {
      if (timer !== null) clearTimeout(timer);
      timer = setTimeout(keep, DELAY);
      change({ ...draft, answers });
    },
    renew: () => {
      timer ??= setTimeout(keep, DELAY);
      change({ ...draft, requestKey: crypto.randomUUID() });
    },
    clear: () => {
      if (timer !== null) clearTimeout(timer);
      timer = null;
      forget(name);
      change({ ...EMPTY_DRAFT, requestKey: crypto.randomUUID() });
    },
  };
}

type Kept = Pick<Draft, 'answers' | 'requestKey' | 'savedAt'>;

function load(name: string): Draft {
  const kept = readKept(name);
  if (kept === null) return { ...EMPTY_DRAFT, requestKey: crypto.randomUUID() };
  return { ...kept, restoredFrom: kept.savedAt };
}

/** What is kept under a name; null: nothing, or nothing readable. */
export function readKept(name: string): Kept | null {
  try {
    const kept = JSON.parse(localStorage.getItem(name) ?? 'null') as Partial<Kept> | null;
    if (kept === null || typeof kept.answers !== 'object') return null;
    const { answers, requestKey = crypto.randomUUID(), savedAt = null } = kept;
    return { answers, requestKey, savedAt };
  } catch {
    return null;
  }
}

function store(name: string, kept: Kept): boolean {
  try {
    localStorage.setItem(name, JSON.stringify(kept));
    return true;
  } catch {
    return false;
  }
}

/** Removes what is kept under a name. */
export function forget(name: string): void {
  try {
    localStorage.removeItem(name);
  } catch {
    // A browser that keeps nothing has nothing to forget.
  }
}

/** The names in the browser's storage that begin so. */
export function namesBeginning(prefix: string): readonly string[] {
  try {
    return Object.keys(localStorage).filter((name) => name.startsWith(prefix));
  } catch {
    return [];
  }
}
