import { decodeUuid } from '../../kernel/ids.ts';
import { edgeError } from '../../platform/graphql/edge-error.ts';
import type {
  PublicRoute,
  PublicRouteAnswer,
  PublicRouteRequest,
  PublicServices,
} from '../../platform/http/public-route.ts';
import { requireKnown } from '../params/read-practice-params.ts';
import { findEdition, type EditionKey } from './load-edition.ts';
import { PAGE_HEADERS } from './page-frame.ts';
import { contentTypeOf, divideSuffix, negotiate, type Representation } from './representation.ts';
import { writeTombstone } from './tombstone.ts';
import { writeEdition } from './write-edition.ts';

/** Addresses that stay: of a practice, of what is published in a language, and of each publication. */
export const permanentRoutes: readonly PublicRoute[] = [
  { path: '/practices/:id', answer: (...asked) => answerPermanent('id', ...asked) },
  { path: '/practices/:id/:locale', answer: (...asked) => answerPermanent('locale', ...asked) },
  {
    path: '/practices/:id/:locale/:version',
    answer: (...asked) => answerPermanent('version', ...asked),
  },
];

/** The part of an address that can have an ending: its last one. */
type LastPart = 'id' | 'locale' | 'version';

async function answerPermanent(
  last: LastPart,
  request: PublicRouteRequest,
  services: PublicServices,
): Promise<PublicRouteAnswer> {
  requireKnown(request.query, services.translatorFor(request.locale), ['locale']);
  const [part, suffix] = divideSuffix(request.params[last] ?? '');
  const representation = suffix ?? negotiate(request.accept);
  const key = readKey({ ...request.params, [last]: part }, request.locale);
  const practiceId = decodeUuid('Practice', key.id);
  if (practiceId === null) throw edgeError('NOT_FOUND');
  const found = await findEdition(key, services);
  const tags = [`practice-${practiceId}`, 'practices'];
  if (found.kind === 'TOMBSTONE') {
    const translator = services.translatorFor(key.locale ?? request.locale);
    const means = { publicUrl: services.publicUrl, translator };
    const body = writeTombstone(representation, found.tombstone, means);
    return { status: 410, headers: headersOf(representation, translator.locale), body, tags };
  }
  const { contentLocale } = found.edition;
  const translator = services.translatorFor(key.locale ?? request.locale);
  const body = await writeEdition(representation, found, services, translator);
  return { status: 200, headers: headersOf(representation, contentLocale), body, tags };
}

function readKey(params: PublicRouteRequest['params'], readerLocale: string): EditionKey {
  const { id = '', locale = null, version = null } = params;
  // What is no number can be no version; zero is none either.
  if (version !== null && !/^[1-9]\d{0,8}$/u.test(version)) throw edgeError('NOT_FOUND');
  return { id, locale, version: version === null ? null : Number(version), readerLocale };
}

function headersOf(representation: Representation, language: string) {
  const type = { 'content-type': contentTypeOf(representation) };
  return {
    ...(representation === 'html' ? PAGE_HEADERS : type),
    'content-language': language,
  };
}
