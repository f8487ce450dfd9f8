import { useEffect, useRef } from 'react';
import { useWords } from '../../words/words.ts';

/** What has just become of the submission. */
export interface Change {
  readonly kind: 'HANDED_IN' | 'ANSWERED' | 'WITHDRAWN' | 'MOVED';
}

/** Says what has just happened, and takes the focus: what was in the page before may be gone. */
export function ChangeNotice({ change }: { readonly change: Change | null }) {
  const words = useWords();
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (change === null) return;
    box.current?.scrollIntoView({ block: 'center' });
    box.current?.focus({ preventScroll: true });
  }, [change]);
  const isGood = change?.kind !== 'MOVED';
  return (
    <div role="status">
      {change === null ? null : (
        <div
          ref={box}
          className={isGood ? 'notice notice-good' : 'notice notice-care'}
          tabIndex={-1}
        >
          <p>{words.say(`submission.change.${change.kind}`)}</p>
        </div>
      )}
    </div>
  );
}
