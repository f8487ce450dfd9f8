import { harvest } from '../../delivery/index.ts';
import { decodeUuid } from '../../kernel/ids.ts';
import { edgeError } from '../../platform/graphql/edge-error.ts';
import type { PublicServices } from '../../platform/http/public-route.ts';
import { contentLocales } from '../params/content-locale.ts';
import { EDITION, type Edition, type EditionWithPublications } from './edition.ts';

/** What a permanent address names. */
export interface EditionKey {
  /** Opaque id. */
  readonly id: string;
  /** Null: the best one for the reader. */
  readonly locale: string | null;
  /** Null: what is published now. */
  readonly version: number | null;
  /** Language of the reader, when the address names none. */
  readonly readerLocale: string;
}

/** What is left of a practice that was published. */
export interface Tombstone {
  readonly id: string;
  readonly reason: 'ARCHIVED' | 'WITHDRAWN';
  readonly since: string | Date;
}

/** What a permanent address leads to. */
export type Found =
  | { readonly kind: 'EDITION'; readonly variables: EditionVariables; readonly edition: Edition }
  | { readonly kind: 'TOMBSTONE'; readonly tombstone: Tombstone };

/** Variables of every document about one edition. */
export interface EditionVariables {
  readonly [name: string]: unknown;
  readonly id: string;
  readonly locale: string;
}

const TOMBSTONE = 'query Tombstone($id: ID!) { tombstone(id: $id) { id reason since } }';
const BEST = `
  query BestEdition($id: ID!, $locale: Locale!) { practice(id: $id, locale: $locale) { contentLocale } }`;
/** A permanent address shows one edition in its own words, never a mixture. */
const OWN_ONLY = { mode: 'NONE' };

/**
 * Finds what a permanent address names: the edition, or what is left of it.
 * @throws GraphQLError NOT_FOUND when the practice or the version never was public
 */
export async function findEdition(key: EditionKey, services: PublicServices): Promise<Found> {
  const variables = await variablesOf(key, services);
  if (variables !== null) {
    const { practice } = await services.ask<{ readonly practice: Edition | null }>(
      EDITION,
      variables,
    );
    if (practice !== null) return { kind: 'EDITION', variables, edition: practice };
  }
  const { id } = key;
  const { tombstone } = await services.ask<{ readonly tombstone: Tombstone | null }>(TOMBSTONE, {
    id,
  });
  if (tombstone === null) throw edgeError('NOT_FOUND');
  return { kind: 'TOMBSTONE', tombstone };
}

/** Adds the other publications of the practice. */
export async function withPublications(
  edition: Edition,
  { reader }: PublicServices,
): Promise<EditionWithPublications> {
  const practiceId = decodeUuid('Practice', edition.id);
  if (practiceId === null) throw new Error('a published practice has an id of its own');
  return { edition, publications: await harvest.publications(reader, practiceId) };
}

/** Null: nobody can read in the language of the address, or nothing is published in it. */
async function variablesOf(
  { id, locale, version, readerLocale }: EditionKey,
  services: PublicServices,
): Promise<EditionVariables | null> {
  const locales = await contentLocales(services);
  const codes = locales.map(({ code }) => code);
  if (locale !== null) {
    const fallback = version === null ? OWN_ONLY : null;
    return codes.includes(locale) ? { id, locale, version, fallback } : null;
  }
  const reader = codes.includes(readerLocale)
    ? readerLocale
    : locales.find(({ isDefault }) => isDefault)?.code;
  if (reader === undefined) return null;
  const { practice } = await services.ask<{
    readonly practice: { readonly contentLocale: string } | null;
  }>(BEST, { id, locale: reader });
  if (practice === null) return null;
  return { id, locale: practice.contentLocale, version: null, fallback: OWN_ONLY };
}
