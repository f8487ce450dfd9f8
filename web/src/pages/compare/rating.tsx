import { useWords } from '../../words/words.ts';

/** The highest rating of evidence. */
export const HIGHEST_RATING = 4;

/** A rating, 0 to 4, as dots and in words. */
export function Rating({ rating }: { readonly rating: number }) {
  const words = useWords();
  const whole = Math.floor(rating);
  const dots = '●'.repeat(whole) + '○'.repeat(HIGHEST_RATING - whole);
  return (
    <span className="rating">
      {Number.isInteger(rating) ? (
        <span className="rating-dots" aria-hidden="true">
          {dots}
        </span>
      ) : null}
      <span>{words.say('compare.rating', { rating: words.number(rating) })}</span>
    </span>
  );
}
