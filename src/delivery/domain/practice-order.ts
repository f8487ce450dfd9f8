/** Orders of a list of practices; the id always comes last, so that every order is total. */
export const PRACTICE_ORDERS = ['NEWEST', 'OLDEST', 'TITLE', 'RELEVANCE'] as const;

/** One order. */
export type PracticeOrder = (typeof PRACTICE_ORDERS)[number];

/** The order when none is asked for. */
export function defaultOrder(hasSearch: boolean): readonly PracticeOrder[] {
  return hasSearch ? ['RELEVANCE', 'NEWEST'] : ['NEWEST'];
}

/** Leaves out what an earlier order of the list has decided already. */
export function withoutRepetition(orders: readonly PracticeOrder[]): readonly PracticeOrder[] {
  const byTime: readonly PracticeOrder[] = ['NEWEST', 'OLDEST'];
  return orders.filter((order, index) => {
    const earlier = orders.slice(0, index);
    return byTime.includes(order)
      ? !earlier.some((other) => byTime.includes(other))
      : !earlier.includes(order);
  });
}
