import { redirect } from 'react-router';
import { gone, loader as load, notFound } from '../../app/load.ts';
import { isSiteLocale, type SiteLocale } from '../../words/locales.ts';
import type { Ask } from '../../api/ask.ts';
import {
  AROUND,
  MATRIX_VERSION,
  PUBLICATION,
  TOMBSTONE,
  type MatrixScale,
} from './around.queries.ts';
import { PRACTICE, type ReadPractice } from './practice.queries.ts';
import { pathOf, redirectTo } from './address.ts';
import { readLanguages } from './languages.ts';

/** Earlier publications that are listed; the permanent address has them all. */
const LISTED_PUBLICATIONS = 5;

/** Loads a practice by its slug; leads on from an old slug, and from that of another language. */
export const loader = load(async ({ ask, locale, params, url }) => {
  const slug = params['slug'] ?? '';
  const [{ practice }, { practice: around, criteriaMatrix }] = await Promise.all([
    ask(PRACTICE, { slug, locale }),
    ask(AROUND, { slug, locale }),
  ]);
  if (practice == null || around == null) throw await missing(ask, slug);
  const elsewhere = redirectTo(practice, { slug, locale });
  if (elsewhere !== null) throw redirect(`${elsewhere.path}${url.search}`, elsewhere.status);
  const [publications, scale] = await Promise.all([
    readEarlierPublications(ask, practice),
    readScale(ask, practice, { scale: criteriaMatrix, locale }),
  ]);
  return {
    practice,
    jsonLd: around.jsonLd,
    similar: around.similar,
    ...readLanguages(practice, around),
    publications,
    scale,
    alternates: practice.alternates
      .filter((one) => isSiteLocale(one.locale))
      .map((one) => ({ locale: one.locale, path: pathOf(one.locale, one.slug) })),
  };
});

/** A practice that was here once is gone, which is not the same as never having been. */
async function missing(ask: Ask, slug: string) {
  const { tombstone } = await ask(TOMBSTONE, { slug });
  return tombstone == null ? notFound() : gone(tombstone.since);
}

async function readEarlierPublications(ask: Ask, practice: ReadPractice) {
  const { id, contentLocale: locale, version } = practice;
  const count = Math.min(version - 1, LISTED_PUBLICATIONS);
  const numbers = Array.from({ length: count }, (_, index) => version - 1 - index);
  const answers = await Promise.all(
    numbers.map((number) => ask(PUBLICATION, { id, locale, version: number })),
  );
  return answers.flatMap(({ practice: found }) => (found == null ? [] : [found]));
}

/** The wording of the version of the matrix that was answered. */
async function readScale(
  ask: Ask,
  { matrix }: ReadPractice,
  newest: { readonly scale: MatrixScale; readonly locale: SiteLocale },
): Promise<MatrixScale> {
  if (matrix.version === newest.scale.version) return newest.scale;
  const { version } = matrix;
  return (await ask(MATRIX_VERSION, { version, locale: newest.locale })).criteriaMatrix;
}
