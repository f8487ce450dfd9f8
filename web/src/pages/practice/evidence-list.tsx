import { useWords } from '../../words/words.ts';
import { AddressLink } from './address-link.tsx';
import { evidenceOf } from './evidence.ts';
import { PartSection } from './part-section.tsx';
import type { ReadPractice } from './practice.queries.ts';

const KINDS = ['WEBSITE', 'EVALUATION', 'DOCUMENT', 'NEWS'] as const;

/** Every address that the page rests on, with what it supports. */
export function EvidenceList({ practice }: { readonly practice: ReadPractice }) {
  const words = useWords();
  const evidence = evidenceOf(practice);
  return (
    <PartSection part={{ id: 'evidence', heading: 'practice.section.evidence' }}>
      {evidence.length === 0 ? (
        <p className="soft">{words.say('practice.evidence.none')}</p>
      ) : (
        <ul className="practice-evidence-list plain">
          {evidence.map(({ url, kind, criteria }) => (
            <li key={url}>
              <AddressLink url={url} />
              <span className="small soft">
                {[
                  ...KINDS.filter((one) => one === kind).map((one) =>
                    words.say(`practice.link.${one}`),
                  ),
                  ...(criteria.length === 0
                    ? []
                    : [
                        words.say('practice.evidence.supports', { criteria: words.list(criteria) }),
                      ]),
                ].join(' · ')}
              </span>
            </li>
          ))}
        </ul>
      )}
    </PartSection>
  );
}
