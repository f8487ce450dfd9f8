import { Link } from 'react-router';
import { useWords } from '../../words/words.ts';
import type { PublishedLanguage } from './languages.ts';
import type { ReadPractice } from './practice.queries.ts';
import { ReadingNotices } from './reading-notices.tsx';
import { TextNoteList } from './text-note-list.tsx';
import { languageOf } from './text-notes.ts';

/** Where the practice comes from, its title and summary, and what can be done with it. */
export function Opening({
  practice,
  published,
}: {
  readonly practice: ReadPractice;
  readonly published: readonly PublishedLanguage[];
}) {
  const words = useWords();
  const { id, title, summary, titleText, summaryText, regions, country, version } = practice;
  const map = new URLSearchParams(regions.map(({ code }) => ['region', code]));
  return (
    <header className="practice-opening">
      <p className="practice-place">
        {regions.map(({ code, name }) => (
          <Link key={code} to={`/${words.locale}/regions/${code}`}>
            {name}
          </Link>
        ))}
        <span>{country.name}</span>
      </p>
      <h1 id="practice-title" lang={languageOf(titleText)}>
        {title}
      </h1>
      <ReadingNotices practice={practice} published={published} />
      {practice.isFallback ? null : <TextNoteList text={summaryText} />}
      <p className="lead" lang={languageOf(summaryText)}>
        {summary}
      </p>
      <p className="small soft">
        {words.say('practice.published', { date: words.date(practice.publishedAt) })}
        {' · '}
        {words.say('practice.version', { number: version })}
      </p>
      <p className="practice-actions no-print">
        <Link className="button" to={`/${words.locale}/compare?id=${encodeURIComponent(id)}`}>
          {words.say('practice.compare')}
        </Link>
        <Link className="button" to={`/${words.locale}/map?${map}`}>
          {words.say('practice.on-map')}
        </Link>
        <a className="button" href="#cite">
          {words.say('practice.to-cite')}
        </a>
      </p>
    </header>
  );
}
