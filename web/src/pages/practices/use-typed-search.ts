import { useEffect, useRef, useState } from 'react';
import { fromStart, type Selection } from './selection.ts';
import type { SelectionControl } from './use-selection.ts';

/** Long enough to be between two letters, short enough to feel at once. */
const PAUSE_MS = 250;

/** What stands in the search field. */
export interface TypedSearch {
  readonly typed: string;
  /** Takes the text over and searches after a pause. */
  type(text: string): void;
  /** Goes to a selection at once. */
  finish(selection: Selection): void;
}

/** Searches while the reader types; follows the address when that changes by itself. */
export function useTypedSearch({ selection, choose }: SelectionControl): TypedSearch {
  const [typed, setTyped] = useState(selection.search);
  const [sent, setSent] = useState(selection.search);
  const [seen, setSeen] = useState(selection.search);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const latest = useRef({ selection, choose });
  useEffect(() => {
    latest.current = { selection, choose };
  });
  useEffect(() => () => clearTimeout(timer.current), []);
  if (selection.search !== seen) {
    setSeen(selection.search);
    // Another search than the one typed here: a link was followed, or the reader went back.
    if (selection.search !== sent) {
      setSent(selection.search);
      setTyped(selection.search);
    }
  }
  const finish = (next: Selection) => {
    clearTimeout(timer.current);
    setSent(next.search);
    latest.current.choose(fromStart(next));
  };
  const type = (text: string) => {
    setTyped(text);
    clearTimeout(timer.current);
    timer.current = setTimeout(() => search(text.trim()), PAUSE_MS);
  };
  const search = (text: string) => {
    const { selection: now, choose: go } = latest.current;
    if (text === now.search) return;
    setSent(text);
    go(fromStart({ ...now, search: text }), { isReplacing: true });
  };
  return { typed, type, finish };
}
