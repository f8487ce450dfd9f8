import { useWords } from '../../words/words.ts';
import { MoneyFacts } from './money-facts.tsx';
import { PartSection } from './part-section.tsx';
import { PlaceFacts } from './place-facts.tsx';
import type { ReadPractice } from './practice.queries.ts';
import { TimeFacts } from './time-facts.tsx';
import { unknownFacts } from './unknown-facts.ts';

/** What is to be known of the practice at a glance, and which facts the sources do not tell. */
export function Facts({ practice }: { readonly practice: ReadPractice }) {
  const words = useWords();
  const unknown = unknownFacts(practice).map((name) => words.say(name));
  return (
    <PartSection part={{ id: 'facts', heading: 'practice.section.facts' }}>
      <dl className="practice-fact-list">
        <PlaceFacts practice={practice} />
        <TimeFacts practice={practice} />
        <MoneyFacts practice={practice} />
      </dl>
      {unknown.length === 0 ? null : (
        <p className="practice-unknown small">
          {words.say('practice.facts.unknown', { facts: words.list(unknown) })}
        </p>
      )}
    </PartSection>
  );
}
