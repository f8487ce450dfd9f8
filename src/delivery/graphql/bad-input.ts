import { GraphQLError } from 'graphql';
import type { MessageParams, Translator } from '../../platform/i18n/translator.ts';
import type { UnknownValues } from '../queries/practice-row.ts';

/** Why an argument is refused; the sentence lies at `error.<reason>`. */
export type BadInputReason =
  | 'UNKNOWN_LOCALE'
  | 'UNKNOWN_VALUE'
  | 'INVALID_ID'
  | 'INVALID_SEARCH'
  | 'INVALID_PERIOD'
  | 'INVALID_RATING'
  | 'RELEVANCE_WITHOUT_SEARCH'
  | 'FALLBACK_LOCALES'
  | 'SLUG_OR_ID'
  | 'VERSION_WITHOUT_FALLBACK'
  | 'UNKNOWN_VERSION'
  | 'INVALID_BBOX'
  | 'INVALID_NEAR'
  | 'INVALID_ZOOM'
  | 'INVALID_NUMBER'
  | 'COMPARISON_IDS'
  | 'UNKNOWN_PRACTICE';

/** An argument that GraphQL lets pass and we refuse: BAD_USER_INPUT with a reason, HTTP 400. */
export function badInput(
  translator: Translator,
  reason: BadInputReason,
  details: MessageParams = {},
): GraphQLError {
  return new GraphQLError(translator.say(`error.${reason}`, details), {
    extensions: { code: 'BAD_USER_INPUT', reason, ...details, http: { status: 400 } },
  });
}

/** Refuses values that the data does not know. @throws GraphQLError naming the first one */
export function refuseUnknown(translator: Translator, unknown: UnknownValues): void {
  for (const [argument, values] of Object.entries(unknown)) {
    const [value] = values;
    if (value === undefined) continue;
    const reason = argument === 'locale' ? 'UNKNOWN_LOCALE' : 'UNKNOWN_VALUE';
    throw badInput(translator, reason, { argument, value });
  }
}
