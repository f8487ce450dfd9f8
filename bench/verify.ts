import type { Contestant } from './contestants.ts';
import { DOCUMENTS, QUERIES, requestsOf, type BenchRequest, type QueryName } from './queries.ts';

/** Checks every distinct answer against the generator. @throws Error naming the first wrong one */
export async function verifyProduct(product: Contestant, practices: number): Promise<void> {
  await verify(practices, async (name, { variables }) => {
    const response = await fetch(`${product.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query: DOCUMENTS[name], variables }),
    });
    const { data, errors } = (await response.json()) as GraphqlAnswer;
    if (errors !== undefined) throw new Error(`${name}: ${JSON.stringify(errors)}`);
    if (name === 'Q2') return { totalCount: null, nodes: [data.practice!] };
    return data.practices!;
  });
}

/** The same for the hand-written server, so that both do the same work. */
export async function verifyBaseline(baseline: Contestant, practices: number): Promise<void> {
  await verify(practices, async (name, request) => {
    const response = await fetch(`${baseline.url}${pathOf(name, request)}`);
    const { data } = (await response.json()) as { data: Listed & Slugged };
    return name === 'Q2' ? { totalCount: null, nodes: [data] } : data;
  });
}

/** Address of a request to the hand-written server. */
export function pathOf(name: QueryName, { variables }: BenchRequest): string {
  return `/${name}?${new URLSearchParams(variables)}`;
}

interface Slugged {
  readonly slug: string;
}

interface Listed {
  readonly totalCount: number | null;
  readonly nodes: readonly Slugged[];
}

interface GraphqlAnswer {
  readonly data: { readonly practice?: Slugged; readonly practices?: Listed };
  readonly errors?: unknown;
}

async function verify(
  practices: number,
  ask: (name: QueryName, request: BenchRequest) => Promise<Listed>,
): Promise<void> {
  for (const name of QUERIES) {
    for (const request of requestsOf(name, practices)) {
      const { totalCount, nodes } = await ask(name, request);
      const slugs = nodes.map(({ slug }) => slug);
      const { expected, variables } = request;
      const isRight =
        totalCount === expected.total &&
        (name === 'Q3' ? isPartOf(slugs, expected.slugs) : isEqual(slugs, expected.slugs));
      if (!isRight) {
        const asked = JSON.stringify(variables);
        throw new Error(
          `${name} ${asked}: ${totalCount} of ${expected.total}, ${slugs[0]} and not ${expected.slugs[0]}`,
        );
      }
    }
  }
}

function isEqual(left: readonly string[], right: readonly string[]): boolean {
  return left.length === right.length && left.every((value, index) => value === right[index]);
}

/** A search ranks; the page is full, holds each practice once, and only what was to be found. */
function isPartOf(page: readonly string[], all: readonly string[]): boolean {
  const known = new Set(all);
  return (
    page.length === Math.min(10, all.length) &&
    new Set(page).size === page.length &&
    page.every((slug) => known.has(slug))
  );
}
