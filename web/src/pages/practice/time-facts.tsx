import { useWords } from '../../words/words.ts';
import { Fact } from './fact.tsx';
import { sayPeriod } from './period.ts';
import type { ReadPractice } from './practice.queries.ts';

/** When the practice ran, what became of it, and who carries it. */
export function TimeFacts({ practice }: { readonly practice: ReadPractice }) {
  const words = useWords();
  const { period, status, outcome, leadOrganisation, partners } = practice;
  return (
    <>
      <Fact name="practice.fact.period">{sayPeriod(period, words)}</Fact>
      <Fact name="practice.fact.status">
        {status === 'UNKNOWN' ? null : words.say(`practice.status.${status}`)}
      </Fact>
      <Fact name="practice.fact.outcome">
        {outcome === 'UNKNOWN' ? null : words.say(`practice.outcome.${outcome}`)}
      </Fact>
      <Fact name="practice.fact.lead-organisation">{leadOrganisation}</Fact>
      <Fact name="practice.fact.partners">
        {partners.length === 0 ? null : (
          <a href="#partners">{words.say('practice.partner-count', { count: partners.length })}</a>
        )}
      </Fact>
    </>
  );
}
