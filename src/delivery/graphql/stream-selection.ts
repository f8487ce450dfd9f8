import type { PublicReader } from '../../platform/db/public-reader.ts';
import type { Translator } from '../../platform/i18n/translator.ts';
import { streamPractices, type StreamedBatch } from '../queries/stream-practices.ts';
import type { FallbackMode } from './text.enums.ts';
import type { PracticesArgs } from './practice.args.ts';
import { readOrders, readSelection } from './read-selection.ts';

/** Which practices to stream, with the values of the arguments of `practices`. */
export interface SelectionToStream extends Pick<
  PracticesArgs,
  'locale' | 'search' | 'filter' | 'orderBy'
> {
  readonly fallback: 'CHAIN' | 'NONE';
  /** Languages whose rows come along. */
  readonly languages: readonly string[];
}

/**
 * Reads every practice that the arguments mean, batch by batch and at one moment. GraphQL must have
 * accepted the same values before; codes that the data does not know find nothing here.
 * @throws GraphQLError BAD_USER_INPUT at the first batch
 */
export function streamSelection(
  reader: PublicReader,
  translator: Translator,
  asked: SelectionToStream,
): AsyncIterable<StreamedBatch> {
  const { fallback, languages, ...args } = asked;
  const selection = readSelection(translator, {
    ...args,
    fallback: { mode: fallback as FallbackMode },
  } as PracticesArgs);
  const orders = readOrders(translator, args as PracticesArgs, selection.search !== null);
  return streamPractices(reader, { selection, orders, languages });
}
