import { PracticeCard } from '../../components/practice-card.tsx';
import { languageName } from '../../components/language-name.ts';
import { useWords } from '../../words/words.ts';
import { CompareBox } from './compare-box.tsx';
import { findingsOf, type Passage } from './passages.ts';
import { langOf } from './lang-of.ts';
import { Marked } from './marked.tsx';
import type { FoundPractice } from './practices.query.ts';

/** A practice of the list, with the passages in which it was found. */
export function ResultCard({ found }: { readonly found: FoundPractice }) {
  const { node } = found;
  const { title, summary, passages } = findingsOf(found);
  return (
    <div className="practices-result">
      <PracticeCard
        practice={node}
        {...(title === null ? {} : { title: <Marked pieces={title} /> })}
        {...(summary === null ? {} : { summary: <Marked pieces={summary} /> })}
      >
        {passages.length === 0 ? null : (
          <Passages passages={passages} contentLocale={node.contentLocale} />
        )}
      </PracticeCard>
      <CompareBox practice={{ id: node.id, title: node.title, locale: node.contentLocale }} />
    </div>
  );
}

function Passages({
  passages,
  contentLocale,
}: {
  readonly passages: readonly Passage[];
  readonly contentLocale: string;
}) {
  const words = useWords();
  return (
    <div className="practices-passages">
      <p className="small soft">{words.say('practices.found-in')}</p>
      <ul className="plain">
        {passages.map(({ path, locale, pieces }) => (
          <li key={path}>
            {/* What the card says of its language goes for passages too; only a third one is named. */}
            {locale === words.locale || locale === contentLocale ? null : (
              <span className="small soft">
                {words.say('text.in-language', { language: languageName(locale, words.locale) })}
                :{' '}
              </span>
            )}
            <span lang={langOf(locale, words)}>
              <Marked pieces={pieces} />
            </span>
          </li>
        ))}
      </ul>
    </div>
  );
}
