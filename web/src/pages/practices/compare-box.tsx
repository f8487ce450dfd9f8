import { useWords } from '../../words/words.ts';
import { MOST_COMPARED, toggleCompared, useCompared, type ComparedPractice } from './compared.ts';
import { langOf } from './lang-of.ts';
import { COMPARE_FORM_ID } from './compare-tray.tsx';

/** Puts a practice among those to compare. */
export function CompareBox({ practice }: { readonly practice: ComparedPractice }) {
  const words = useWords();
  const compared = useCompared();
  const { id, title, locale } = practice;
  const isIn = compared.some((one) => one.id === id);
  return (
    <label className="practices-compare-box no-print">
      <input
        type="checkbox"
        form={COMPARE_FORM_ID}
        name="id"
        value={id}
        checked={isIn}
        disabled={!isIn && compared.length >= MOST_COMPARED}
        onChange={() => toggleCompared(practice)}
      />
      <span>
        {words.say('practices.compare.add')}
        <span className="visually-hidden">
          : <span lang={langOf(locale, words)}>{title}</span>
        </span>
      </span>
    </label>
  );
}
