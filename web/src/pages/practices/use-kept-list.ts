import { useState } from 'react';
import type { PracticeList } from './practices.query.ts';

/** The newest list there was: while the service cannot be reached the reader keeps it. */
export function useKeptList(loaded: PracticeList | null): PracticeList | null {
  const [kept, setKept] = useState(loaded);
  if (loaded !== null && loaded !== kept) setKept(loaded);
  return loaded ?? kept;
}
