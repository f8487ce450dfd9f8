import { GraphQLError } from 'graphql';
import type { MessageParams, Translator } from '../../platform/i18n/translator.ts';

/** Why a parameter of an address is refused; the sentence lies at `error.<reason>`. */
export type ParamReason = 'UNKNOWN_PARAM' | 'INVALID_PARAM' | 'REPEATED_PARAM';

/** A parameter of an address that is refused: BAD_USER_INPUT with a reason, HTTP 400. */
export function refusedParam(
  translator: Translator,
  reason: ParamReason,
  details: MessageParams & { readonly param: string },
): GraphQLError {
  return new GraphQLError(translator.say(`error.${reason}`, details), {
    extensions: { code: 'BAD_USER_INPUT', reason, ...details },
  });
}
