import { PartSection } from './part-section.tsx';
import type { ReadPractice } from './practice.queries.ts';

/** The organisations that took part, with what they are and how far they reach. */
export function Partners({ partners }: Pick<ReadPractice, 'partners'>) {
  if (partners.length === 0) return null;
  return (
    <PartSection part={{ id: 'partners', heading: 'practice.section.partners' }}>
      <ul className="practice-partner-list plain">
        {partners.map(({ name, category, area, scope }) => (
          <li key={name}>
            <span>{name}</span>
            <span className="small soft">
              {[category, area, scope]
                .flatMap((term) => (term == null ? [] : [term.name]))
                .join(' · ')}
            </span>
          </li>
        ))}
      </ul>
    </PartSection>
  );
}
