import { useCallback, useEffect, useSyncExternalStore } from 'react';
import { useRetry } from '../forms/use-retry.ts';
import { useWords } from '../words/words.ts';
import { EMPTY_OUTBOX, fileOutbox, type Outbox } from './file-outbox.ts';
import { waitingFiles } from './file-places.ts';
import { useKeptFiles, type OpenFiles } from './use-kept-files.ts';

/** Milliseconds between two rounds while the service is away. */
const PAUSE = 30_000;

/** Files of a submission that wait or are on their way. */
export interface Sending {
  readonly waiting: OpenFiles;
  readonly outbox: Outbox;
  readonly again: () => void;
}

/** Sends every file that waits for a submission, and again by itself while the service is away. */
export function useFileOutbox({
  reference,
  token,
}: {
  /** Of the submission. */
  readonly reference: string;
  readonly token: string;
}): Sending {
  const { locale } = useWords();
  const place = waitingFiles(reference);
  const waiting = useKeptFiles(place);
  const outbox = useSyncExternalStore(
    useCallback((listener: () => void) => fileOutbox(place).watch(listener), [place]),
    () => fileOutbox(place).read(),
    () => EMPTY_OUTBOX,
  );
  const { files } = waiting;
  useEffect(() => fileOutbox(place).send({ token, locale }), [place, files, token, locale]);
  const again = () => fileOutbox(place).again({ token, locale });
  const isAway = [...outbox.failures.values()].some(({ kind }) => kind === 'AWAY');
  useRetry(isAway && outbox.current === null, again, PAUSE);
  return { waiting, outbox, again };
}
