import { Link } from 'react-router';
import { useWords } from '../../words/words.ts';
import { Fact, FactLinks } from './fact.tsx';
import type { ReadPractice } from './practice.queries.ts';

/** Where the practice is, what the authority does, and in which field for whom. */
export function PlaceFacts({ practice }: { readonly practice: ReadPractice }) {
  const words = useWords();
  const { regions, country, authorityRole, authorityRoleTerm, authorityMode } = practice;
  const { policyAreas, targetGroups } = practice;
  const home = `/${words.locale}`;
  const list = (parameter: string) => `${home}/practices?${parameter}=`;
  return (
    <>
      <Fact name="practice.fact.regions">
        <FactLinks links={linksTo(`${home}/regions/`, regions)} />
      </Fact>
      <Fact name="practice.fact.country">
        <Link to={`${list('country')}${country.code}`}>{country.name}</Link>
      </Fact>
      <Fact name="practice.fact.authority">
        <Link to={`${list('authorityRole')}${authorityRole}`}>{authorityRoleTerm.name}</Link>
        <br />
        {words.say(`practice.mode.${authorityMode}`)}
      </Fact>
      <Fact name="practice.fact.policy-areas">
        {policyAreas.length === 0 ? null : (
          <FactLinks links={linksTo(list('policyArea'), policyAreas)} />
        )}
      </Fact>
      <Fact name="practice.fact.target-groups">
        {targetGroups.length === 0 ? null : (
          <FactLinks links={linksTo(list('targetGroup'), targetGroups)} />
        )}
      </Fact>
    </>
  );
}

function linksTo(
  address: string,
  targets: readonly { readonly code: string; readonly name: string }[],
) {
  return targets.map(({ code, name }) => [`${address}${encodeURIComponent(code)}`, name] as const);
}
