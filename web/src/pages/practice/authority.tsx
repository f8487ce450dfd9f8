import { useWords } from '../../words/words.ts';
import { PartSection } from './part-section.tsx';
import type { ReadPractice } from './practice.queries.ts';

/** What the regional authority has to do with the practice. */
export function Authority({ practice }: { readonly practice: ReadPractice }) {
  const words = useWords();
  const { authorityRoleTerm: role, authorityMode } = practice;
  const { definition } = role;
  return (
    <PartSection part={{ id: 'authority', heading: 'practice.section.authority' }}>
      <p className="practice-role">
        <strong>{role.name}</strong>
      </p>
      {definition == null ? null : (
        <p lang={definition.isFallback ? definition.locale : undefined}>{definition.value}</p>
      )}
      <p>{words.say(`practice.mode-meaning.${authorityMode}`)}</p>
    </PartSection>
  );
}
