import { loader as makeLoader, notFound } from '../../app/load.ts';

/** No page has this address. */
export const loader = makeLoader(async () => {
  throw notFound();
});

export function Component() {
  return null;
}
