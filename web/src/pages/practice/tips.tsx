import { useWords } from '../../words/words.ts';
import { PartSection } from './part-section.tsx';
import type { ReadPractice } from './practice.queries.ts';
import { TextWithNotes } from './text-section.tsx';

/** What others should know who want to do the same. */
export function Tips({ tips }: Pick<ReadPractice, 'tips'>) {
  const words = useWords();
  return (
    <PartSection part={{ id: 'tips', heading: 'practice.section.tips' }}>
      <div className="practice-tip-list">
        {tips.map(({ question, label, answerText }) => (
          <div key={question}>
            <h3>{label}</h3>
            {answerText == null ? (
              <p className="soft">{words.say('practice.tips.nothing')}</p>
            ) : (
              <TextWithNotes text={answerText} headingLevel={4} />
            )}
          </div>
        ))}
      </div>
    </PartSection>
  );
}
