import type { Told } from '../../api/text.fragments.ts';
import { languageName } from '../../components/language-name.ts';
import { useWords } from '../../words/words.ts';

/** A text with its paragraphs, marked where it is in another language, made by a machine or outdated. */
export function ToldText({ text }: { readonly text: Told }) {
  const words = useWords();
  const { plain, locale, isFallback, isOutdated, origin } = text;
  const marks = [
    isFallback
      ? words.say('text.in-language', { language: languageName(locale, words.locale) })
      : null,
    origin === 'MACHINE' ? words.say('compare.text.machine') : null,
    isOutdated ? words.say('compare.text.outdated') : null,
  ].filter((mark) => mark !== null);
  return (
    <div className="told-text">
      {plain.split('\n\n').map((paragraph) => (
        <p key={paragraph} lang={isFallback ? locale : undefined}>
          {paragraph}
        </p>
      ))}
      {marks.length === 0 ? null : (
        <ul className="tags">
          {marks.map((mark) => (
            <li className="tag" key={mark}>
              {mark}
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
