import type { ReactNode } from 'react';
import { useWords } from '../../words/words.ts';
import type { Section } from './sections.ts';

/** A part of the page: its heading can be linked to, and names it. */
export function PartSection({
  part: { id, heading },
  children,
}: {
  readonly part: Section;
  readonly children: ReactNode;
}) {
  const words = useWords();
  return (
    <section id={id} className={`practice-part practice-${id}`} aria-labelledby={`${id}-heading`}>
      <h2 id={`${id}-heading`}>{words.say(heading)}</h2>
      {children}
    </section>
  );
}
