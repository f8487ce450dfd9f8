import type { ReactNode } from 'react';
import { useWords } from '../../words/words.ts';

/** The parts of the page in their order: where links lead, and what they are called. */
export const PARTS = [
  ['what', 'about.what.title'],
  ['way', 'about.way.title'],
  ['evaluation', 'about.evaluation.title'],
  ['regions-like-mine', 'about.alike.title'],
  ['sources', 'about.sources.title'],
  ['languages', 'about.languages.title'],
  ['privacy', 'about.privacy.title'],
  ['accessibility', 'about.access.title'],
  ['developers', 'about.developers.title'],
] as const;

type PartId = (typeof PARTS)[number][0];

/** A part of the page with its heading. */
export function Part({ id, children }: { readonly id: PartId; readonly children: ReactNode }) {
  const words = useWords();
  const [, title] = PARTS.find(([name]) => name === id) ?? PARTS[0];
  return (
    <section id={id} className="about-part" aria-labelledby={`${id}-title`}>
      <h2 id={`${id}-title`}>{words.say(title)}</h2>
      {children}
    </section>
  );
}
