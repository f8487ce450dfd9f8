import type { ReadPractice } from './practice.queries.ts';

/** An address that supports what the page says. */
export interface Evidence {
  readonly url: string;
  /** WEBSITE, EVALUATION, DOCUMENT or NEWS; null: it is only named in the matrix. */
  readonly kind: string | null;
  /** Names of the criteria that rest on it. */
  readonly criteria: readonly string[];
}

/** Every address of the practice and of its matrix, each once. */
export function evidenceOf({
  links,
  matrix,
}: Pick<ReadPractice, 'links' | 'matrix'>): readonly Evidence[] {
  const urls = [...links.map(({ url }) => url), ...matrix.answers.flatMap((one) => one.evidence)];
  return [...new Set(urls)].map((url) => ({
    url,
    kind: links.find((link) => link.url === url)?.kind ?? null,
    criteria: [
      ...new Set(
        matrix.answers
          .filter(({ evidence }) => evidence.includes(url))
          .map(({ criterionLabel }) => criterionLabel),
      ),
    ],
  }));
}

/** An address as people read it: without protocol, and without the end of a very long path. */
export function readableAddress(url: string): string {
  const { hostname, pathname } = new URL(url);
  const path = pathname === '/' ? '' : pathname.replace(/\/$/u, '');
  const whole = `${hostname.replace(/^www\./u, '')}${path}`;
  return whole.length <= 60 ? whole : `${whole.slice(0, 59)}…`;
}
