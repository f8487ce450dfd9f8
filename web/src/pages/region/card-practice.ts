import type { CardPractice } from '../../components/practice-card.tsx';

/** A practice for a card, whatever the type of its time is in the generated types. */
export function cardOf<Read extends Omit<CardPractice, 'publishedAt'> & { publishedAt: unknown }>(
  practice: Read,
): CardPractice {
  return { ...practice, publishedAt: String(practice.publishedAt) };
}
