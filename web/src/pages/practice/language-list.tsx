import { languageName } from '../../components/language-name.ts';
import { useWords } from '../../words/words.ts';
import { groupFallbacks, type FallbackLanguage, type PublishedLanguage } from './languages.ts';
import { PartSection } from './part-section.tsx';
import { useEndonym } from './use-endonym.ts';

/** In which languages the practice can be read, how their words came about, and how fresh they are. */
export function LanguageList({
  published,
  fallbacks,
}: {
  readonly published: readonly PublishedLanguage[];
  readonly fallbacks: readonly FallbackLanguage[];
}) {
  const words = useWords();
  const name = (code: string) => languageName(code, words.locale);
  return (
    <PartSection part={{ id: 'languages', heading: 'practice.section.languages' }}>
      <ul className="practice-language-list plain">
        {published.map((language) => (
          <LanguageRow key={language.code} language={language} />
        ))}
      </ul>
      {groupFallbacks(fallbacks).map(({ readIn, codes }) => (
        <p key={readIn} className="soft">
          {words.say('practice.languages.missing', {
            languages: words.list(codes.map(name)),
            count: codes.length,
            other: name(readIn),
          })}
        </p>
      ))}
    </PartSection>
  );
}

function LanguageRow({ language }: { readonly language: PublishedLanguage }) {
  const words = useWords();
  const endonymOf = useEndonym();
  const { code, path, publishedAt, making, sourceLocale } = language;
  const source = sourceLocale === null ? '' : languageName(sourceLocale, words.locale);
  return (
    <li>
      <a
        href={path}
        lang={code}
        hrefLang={code}
        aria-current={code === words.locale ? 'true' : undefined}
      >
        {endonymOf(code)}
      </a>
      <span>{words.say(`practice.making.${making}`, { source })}</span>
      <Freshness language={language} />
      <span className="small soft">
        {words.say('practice.published', { date: words.date(publishedAt) })}
      </span>
    </li>
  );
}

function Freshness({ language }: { readonly language: PublishedLanguage }) {
  const words = useWords();
  const { making, outdatedCount, foreignCount, textCount: total } = language;
  const isFresh = outdatedCount === 0 && making !== 'ORIGINAL';
  return (
    <ul className="tags">
      {isFresh ? (
        <li className="tag practice-note-good">{words.say('practice.languages.fresh')}</li>
      ) : null}
      {outdatedCount === 0 ? null : (
        <li className="tag practice-note-care">
          {words.say('practice.languages.outdated', { count: outdatedCount, total })}
        </li>
      )}
      {foreignCount === 0 ? null : (
        <li className="tag practice-note-calm">
          {words.say('practice.languages.foreign', { count: foreignCount, total })}
        </li>
      )}
    </ul>
  );
}
