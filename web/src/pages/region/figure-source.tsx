import { languageName } from '../../components/language-name.ts';
import { useWords } from '../../words/words.ts';
import { SOURCE_LANGUAGE, type Figure } from './figures.ts';

/** Where a figure comes from, and when it was taken from there. */
export function FigureSource({ observation }: { readonly observation: Figure['latest'] }) {
  const words = useWords();
  const { source, retrievedAt, sourceUpdatedAt } = observation;
  if (source == null) return null;
  return (
    <p className="small soft">
      {words.say('region.figures.source')}{' '}
      {source.url == null ? (
        <span lang={SOURCE_LANGUAGE}>{source.name}</span>
      ) : (
        <a href={source.url} lang={SOURCE_LANGUAGE} hrefLang={SOURCE_LANGUAGE}>
          {source.name}
        </a>
      )}
      {retrievedAt == null
        ? null
        : ` · ${words.say('region.figures.retrieved', { date: words.date(retrievedAt) })}`}
      {sourceUpdatedAt == null
        ? null
        : ` · ${words.say('region.figures.updated', { date: words.date(sourceUpdatedAt) })}`}
    </p>
  );
}

/** What a figure covers, in the words of its source. */
export function FigureCoverage({ coverage }: { readonly coverage: string | null }) {
  const words = useWords();
  if (coverage === null) return null;
  return (
    <p className="small">
      {words.say('region.figures.coverage')} <SourceWords text={coverage} />
    </p>
  );
}

/** Words of a source; they say their language when it is not that of the page. */
export function SourceWords({ text }: { readonly text: string }) {
  const words = useWords();
  const language = languageName(SOURCE_LANGUAGE, words.locale);
  return (
    <>
      <span lang={SOURCE_LANGUAGE}>{text}</span>
      {words.locale === SOURCE_LANGUAGE ? null : (
        <>
          {' '}
          <span className="tag">{words.say('text.in-language', { language })}</span>
        </>
      )}
    </>
  );
}
