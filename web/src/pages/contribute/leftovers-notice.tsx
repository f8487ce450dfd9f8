import { focusMain } from '../../forms/field-ids.ts';
import { useWords } from '../../words/words.ts';
import type { Leftovers } from './use-carry-over.ts';

/** Says that the form has changed, and what of the earlier answers has no place in it. */
export function LeftoversNotice({
  leftovers: { texts, isCarriedOver, dismiss },
  locale,
}: {
  readonly leftovers: Leftovers;
  /** Language of the answers. */
  readonly locale: string;
}) {
  const words = useWords();
  if (!isCarriedOver) return null;
  const entries = Object.entries(texts);
  const leave = () => {
    dismiss();
    focusMain();
  };
  return (
    <div className="notice notice-care" role="status">
      <p>{words.say('contribute.moved.text')}</p>
      {entries.length === 0 ? (
        <p>{words.say('contribute.moved.all-fit')}</p>
      ) : (
        <>
          <p>{words.say('contribute.moved.left', { count: entries.length })}</p>
          <dl>
            {entries.map(([label, text]) => (
              <div key={label}>
                <dt lang={locale}>{label}</dt>
                <dd lang={locale} className="contribute-leftover">
                  {text}
                </dd>
              </div>
            ))}
          </dl>
        </>
      )}
      <button type="button" className="button" onClick={leave}>
        {words.say('contribute.moved.dismiss')}
      </button>
    </div>
  );
}
