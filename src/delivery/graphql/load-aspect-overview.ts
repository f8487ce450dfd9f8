import { readPage, type PageArguments } from '../../kernel/page.ts';
import {
  countLeftOut,
  countOverview,
  listOverview,
  overviewOrderName,
  type Overview,
} from '../queries/aspect-overview.ts';
import type { PracticeRow } from '../queries/practice-row.ts';
import type { LeftOutType } from './aspect-overview.type.ts';
import { refuseUnknown } from './bad-input.ts';
import type { DeliveryContext } from './delivery-context.ts';

/** A page that carries what it was read for, so that what is left out can be counted on demand. */
export interface OverviewSource {
  readonly overview: Overview;
}

/**
 * Reads a page of an overview and says how to count the rest.
 * @throws GraphQLError BAD_USER_INPUT for unknown values
 * @throws InvalidPageError when the paging arguments are
 */
export async function loadOverview(
  { reader, translator }: DeliveryContext,
  overview: Overview,
  args: PageArguments,
) {
  const request = readPage(args, overviewOrderName(overview));
  const { unknown, page } = await listOverview(reader, overview, request);
  refuseUnknown(translator, unknown);
  return { page, count: () => countOverview(reader, overview) };
}

/** Makes the presenter of a row out of one that takes the reading too. */
export function inReading<Node>(
  { selection }: Overview,
  present: (row: PracticeRow, reading: Overview['selection']) => Node,
): (row: PracticeRow) => Node {
  return (row) => present(row, selection);
}

/** Counts what an overview leaves out, in words of its language. */
export async function loadLeftOut(
  { reader, translatorFor }: DeliveryContext,
  overview: Overview,
): Promise<readonly LeftOutType[]> {
  const translator = translatorFor(overview.selection.locale);
  const counts = await countLeftOut(reader, overview);
  return counts.map(({ reason, count }) => ({
    reason,
    label: translator.say(`overview.${overview.subject.kind}.${reason}`),
    count,
  }));
}
