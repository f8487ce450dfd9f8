import { harvest } from '../../delivery/index.ts';
import type {
  PublicRoute,
  PublicRouteAnswer,
  PublicRouteRequest,
  PublicServices,
} from '../../platform/http/public-route.ts';
import { answerVerb } from './answer-verb.ts';
import { readArguments, readVerb } from './oai-arguments.ts';
import { OAI_TYPE, oaiDocument, type OaiDocument } from './oai-document.ts';
import { OaiError } from './oai-error.ts';

/** The Open Archives Initiative Protocol for Metadata Harvesting 2.0, for library systems and portals. */
export const oaiRoutes: readonly PublicRoute[] = [
  // The answer says when it was given, so it is never kept.
  { path: '/oai', acceptsForm: true, streams: true, answer: answerOai },
];

async function answerOai(
  request: PublicRouteRequest,
  services: PublicServices,
): Promise<PublicRouteAnswer> {
  const baseUrl = `${services.publicUrl}/oai`;
  const { now: responseDate, earliest } = await harvest.times(services.reader);
  const { asked, body } = await answerOrError(request, services, { baseUrl, earliest });
  return {
    status: 200,
    headers: { 'content-type': OAI_TYPE },
    body: oaiDocument({ responseDate, baseUrl, request: asked, body }),
    tags: ['practices'],
  };
}

/** Errors are answers of the protocol: they have the status 200 and an element of their own. */
async function answerOrError(
  { query, locale }: PublicRouteRequest,
  services: PublicServices,
  place: { readonly baseUrl: string; readonly earliest: string },
): Promise<{ readonly asked: OaiDocument['request']; readonly body: object }> {
  let asked: OaiDocument['request'] = {};
  try {
    const verb = readVerb(query);
    const args = readArguments(query, verb);
    asked = { verb, ...args };
    return { asked, body: await answerVerb(verb, { args, services, ...place }) };
  } catch (error) {
    if (!(error instanceof OaiError)) throw error;
    const message = services.translatorFor(locale).say(error.key, error.params);
    const isBadRequest = error.code === 'badVerb' || error.code === 'badArgument';
    return {
      asked: isBadRequest ? {} : asked,
      body: { error: { '@code': error.code, '#': message } },
    };
  }
}
