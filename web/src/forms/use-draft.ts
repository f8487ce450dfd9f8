import { useCallback, useMemo, useSyncExternalStore } from 'react';
import type { Answers } from './answers.ts';
import { draftStore, EMPTY_DRAFT, type Draft } from './draft-store.ts';

/** A draft that a component writes on. */
export interface OpenDraft extends Draft {
  readonly change: (questionKey: string, value: unknown) => void;
  readonly replace: (answers: Answers) => void;
  readonly clear: () => void;
  readonly renew: () => void;
  /** As it is at this moment, for what does not wait until React has drawn. */
  readonly latest: () => Draft;
  /** False on the server and while the page of the server is being taken over. */
  readonly isReady: boolean;
}

const NEVER = () => () => undefined;

/**
 * Answers that are kept in this browser while they are written, within half a second.
 * @param name where; different forms, versions and languages have different ones
 */
export function useDraft(name: string): OpenDraft {
  const isReady = useSyncExternalStore(
    NEVER,
    () => true,
    () => false,
  );
  const draft = useSyncExternalStore(
    useCallback((listener: () => void) => draftStore(name).watch(listener), [name]),
    () => draftStore(name).read(),
    () => EMPTY_DRAFT,
  );
  const actions = useMemo(
    () => ({
      change: (questionKey: string, value: unknown) => {
        const store = draftStore(name);
        store.write({ ...store.read().answers, [questionKey]: value });
      },
      replace: (answers: Answers) => draftStore(name).write(answers),
      clear: () => draftStore(name).clear(),
      renew: () => draftStore(name).renew(),
      latest: () => draftStore(name).read(),
    }),
    [name],
  );
  return { ...draft, ...actions, isReady };
}
