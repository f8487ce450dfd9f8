import { languageName } from '../../components/language-name.ts';
import { useWords } from '../../words/words.ts';
import { PartSection } from './part-section.tsx';
import type { ReadPractice } from './practice.queries.ts';

/** Forms in which the permanent address answers; their names are the same in every language. */
const FORMATS = [
  ['BibTeX', '.bib', 'application/x-bibtex'],
  ['CSL-JSON', '.csl.json', 'application/vnd.citationstyles.csl+json'],
  ['JSON-LD', '.jsonld', 'application/ld+json'],
  ['JSON', '.json', 'application/json'],
] as const;

/** An earlier publication. */
export interface Publication {
  readonly version: number;
  readonly publishedAt: string;
  readonly versionPermalink: string;
}

/** How to cite exactly what is read, and what was published before. */
export function Citation({
  practice,
  earlier,
}: {
  readonly practice: ReadPractice;
  readonly earlier: readonly Publication[];
}) {
  const words = useWords();
  const { citation, versionPermalink } = practice;
  return (
    <PartSection part={{ id: 'cite', heading: 'practice.section.cite' }}>
      <blockquote className="practice-citation">
        <p>{citation}</p>
      </blockquote>
      <ul className="practice-formats no-print">
        {FORMATS.map(([name, suffix, type]) => (
          <li key={suffix}>
            <a className="button" href={`${versionPermalink}${suffix}`} type={type} download="">
              {words.say('practice.cite.download', { format: name })}
            </a>
          </li>
        ))}
      </ul>
      <h3>{words.say('practice.versions')}</h3>
      <VersionList practice={practice} earlier={earlier} />
    </PartSection>
  );
}

function VersionList({
  practice,
  earlier,
}: {
  readonly practice: ReadPractice;
  readonly earlier: readonly Publication[];
}) {
  const words = useWords();
  const { version, contentLocale, permalink } = practice;
  const language = languageName(contentLocale, words.locale);
  const hasMore = version - 1 > earlier.length;
  return (
    <>
      <ul className="practice-versions plain" aria-label={words.say('practice.versions')}>
        {[practice, ...earlier].map((one) => (
          <li key={one.version}>
            <a
              href={one.versionPermalink}
              aria-current={one.version === version ? 'true' : undefined}
            >
              {words.say('practice.versions.one', { number: one.version, language })}
            </a>{' '}
            <span className="soft">
              {words.say('practice.published', { date: words.date(one.publishedAt) })}
              {one.version === version ? ` · ${words.say('practice.versions.current')}` : null}
            </span>
          </li>
        ))}
      </ul>
      {version === 1 ? <p className="soft">{words.say('practice.versions.only')}</p> : null}
      <p>
        <a href={permalink}>{words.say('practice.permalink')}</a>
        {hasMore ? ` ${words.say('practice.versions.more')}` : null}
      </p>
    </>
  );
}
