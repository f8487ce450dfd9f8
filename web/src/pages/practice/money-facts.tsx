import { useWords } from '../../words/words.ts';
import { AddressLink } from './address-link.tsx';
import { Fact } from './fact.tsx';
import type { ReadPractice } from './practice.queries.ts';

/** What the practice cost, who paid, whom it reached, and where it can be read of. */
export function MoneyFacts({ practice }: { readonly practice: ReadPractice }) {
  const words = useWords();
  const { budget, fundingSources, beneficiariesPersons, links, resultIndicators } = practice;
  return (
    <>
      <Fact name="practice.fact.budget">
        {budget == null
          ? null
          : words.number(Number(budget.amountCents) / 100, {
              style: 'currency',
              currency: String(budget.currency),
              maximumFractionDigits: 0,
            })}
      </Fact>
      <Fact name="practice.fact.funding">
        {fundingSources.length === 0 ? null : <PlainList values={fundingSources} />}
      </Fact>
      <Fact name="practice.fact.beneficiaries">
        {beneficiariesPersons == null ? null : words.number(beneficiariesPersons)}
      </Fact>
      <Fact name="practice.fact.indicators">
        {resultIndicators.length === 0 ? null : (
          <a href="#indicators">
            {words.say('practice.indicator-count', { count: resultIndicators.length })}
          </a>
        )}
      </Fact>
      <Fact name="practice.fact.links" isWide>
        {links.length === 0 ? null : (
          <ul className="plain">
            {links.map(({ url }) => (
              <li key={url}>
                <AddressLink url={url} />
              </li>
            ))}
          </ul>
        )}
      </Fact>
    </>
  );
}

function PlainList({ values }: { readonly values: readonly string[] }) {
  return (
    <ul className="plain">
      {values.map((value) => (
        <li key={value}>{value}</li>
      ))}
    </ul>
  );
}
