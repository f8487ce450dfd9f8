import { PracticeCard } from '../../components/practice-card.tsx';
import { useWords } from '../../words/words.ts';
import { PartSection } from './part-section.tsx';
import type { PracticeSurroundings } from './around.queries.ts';

/** Reasons that a card shows; those that weigh most come first. */
const SHOWN_REASONS = 3;

/** Practices like this one, each with why. */
export function SimilarPractices({ similar }: Pick<PracticeSurroundings, 'similar'>) {
  const words = useWords();
  if (similar.length === 0) return null;
  return (
    <div className="practice-after no-print">
      <PartSection part={{ id: 'similar', heading: 'practice.section.similar' }}>
        <ul className="cards">
          {similar.map(({ practice, because }) => (
            <li key={practice.id}>
              <PracticeCard practice={practice}>
                <ul
                  className="practice-reasons small"
                  aria-label={words.say('practice.similar.reasons')}
                >
                  {because.slice(0, SHOWN_REASONS).map(({ kind, label }) => (
                    <li key={kind}>{label}</li>
                  ))}
                </ul>
              </PracticeCard>
            </li>
          ))}
        </ul>
      </PartSection>
    </div>
  );
}
