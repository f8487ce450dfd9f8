import { languageName } from '../../components/language-name.ts';
import { useWords } from '../../words/words.ts';
import { allTexts } from './all-texts.ts';
import type { PublishedLanguage } from './languages.ts';
import type { ReadPractice, ReadText } from './practice.queries.ts';
import { useEndonym } from './use-endonym.ts';

interface Props {
  readonly practice: ReadPractice;
  readonly published: readonly PublishedLanguage[];
}

/** Says at once that the page is read in another language, in a machine's words, or out of date. */
export function ReadingNotices({ practice, published }: Props) {
  return practice.isFallback ? (
    <FallbackNotice practice={practice} published={published} />
  ) : (
    <FreshnessNotice practice={practice} published={published} />
  );
}

function FallbackNotice({ practice, published }: Props) {
  const words = useWords();
  const { locale } = words;
  return (
    <div className="notice practice-notice">
      <p>
        {words.say('practice.fallback', {
          language: languageName(locale, locale),
          other: languageName(practice.contentLocale, locale),
        })}
      </p>
      <OtherLanguages published={published.filter(({ code }) => code !== locale)} />
    </div>
  );
}

function OtherLanguages({ published }: Pick<Props, 'published'>) {
  const words = useWords();
  const endonymOf = useEndonym();
  if (published.length === 0) return null;
  return (
    <ul className="practice-inline" aria-label={words.say('practice.section.languages')}>
      {published.map(({ code, path }) => (
        <li key={code}>
          <a href={path} lang={code} hrefLang={code}>
            {endonymOf(code)}
          </a>
        </li>
      ))}
    </ul>
  );
}

function FreshnessNotice({ practice, published }: Props) {
  const words = useWords();
  const { locale } = words;
  const texts = allTexts<Omit<ReadText, 'html'>>(practice);
  const foreign = texts.filter(({ isFallback }) => isFallback).length;
  const outdated = texts.filter((text) => !text.isFallback && text.isOutdated).length;
  const isMachineMade = texts.some((text) => !text.isFallback && text.origin === 'MACHINE');
  const source = texts.find(({ sourceLocale }) => sourceLocale !== null)?.sourceLocale;
  const original = published.find(({ code }) => code === source && code !== locale);
  if (foreign + outdated === 0 && !isMachineMade) return null;
  return (
    <div className="notice notice-care practice-notice">
      {isMachineMade ? <p>{words.say('practice.notice.machine')}</p> : null}
      {foreign === 0 ? null : <p>{words.say('practice.notice.foreign', { count: foreign })}</p>}
      {outdated === 0 ? null : <p>{words.say('practice.notice.outdated', { count: outdated })}</p>}
      {original === undefined ? null : (
        <p>
          <a href={original.path} hrefLang={original.code}>
            {words.say('practice.notice.original', {
              language: languageName(original.code, locale),
            })}
          </a>
        </p>
      )}
    </div>
  );
}
