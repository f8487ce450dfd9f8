/** Tag of every answer that lists, counts or compares practices. */
export const PRACTICES_KEY = 'practices';

/** Tag of every answer with something of a practice. @param practiceId uuid */
export function practiceKey(practiceId: string): string {
  return `practice-${practiceId}`;
}

/** Tag of every answer with something of a region. @param code of the region, for example `skane` */
export function regionKey(code: string): string {
  return `region-${code}`;
}
