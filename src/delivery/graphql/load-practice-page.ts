import DataLoader from 'dataloader';
import { readPage } from '../../kernel/page.ts';
import { listFromColumns } from '../queries/list-from-columns.ts';
import {
  listPractices,
  orderName,
  type PracticePage,
  type PracticePageRequest,
  type PracticePages,
} from '../queries/list-practices.ts';
import type { Selection } from '../queries/selection-sql.ts';
import { refuseUnknown } from './bad-input.ts';
import type { DeliveryContext } from './delivery-context.ts';
import type { NestedPracticesArgs } from './practice.args.ts';
import { readOrders } from './read-selection.ts';

/** A list of practices as a field asks for it. */
export interface PracticeList {
  readonly selection: Selection;
  readonly args: NestedPracticesArgs;
  readonly wantsTotal: boolean;
  /** The card of a list is not enough for what is selected. */
  readonly wantsDocument: boolean;
}

/** The scope of a whole selection. */
const EVERYWHERE = null;

/**
 * Reads a page of a selection. @throws GraphQLError BAD_USER_INPUT for unknown values
 * @throws InvalidPageError when the paging arguments are
 */
export async function loadPracticePage(
  context: DeliveryContext,
  list: PracticeList,
): Promise<PracticePage> {
  const [page] = await readPages(context, list, [EVERYWHERE]);
  return page!;
}

/** The pages of several regions in one statement, when their fields ask for the same. */
export function practicePageByRegion(
  context: DeliveryContext,
  list: PracticeList,
): DataLoader<string, PracticePage> {
  const name = `practice-page-by-region ${JSON.stringify(list)}`;
  return context.loader(
    name,
    () => new DataLoader<string, PracticePage>((codes) => readPages(context, list, codes)),
  );
}

async function readPages(
  context: DeliveryContext,
  { args, ...list }: PracticeList,
  scopes: readonly (string | null)[],
): Promise<readonly PracticePage[]> {
  const { locale, search } = list.selection;
  const orders = readOrders(context.translator, args, search !== null);
  const page = readPage(args, orderName(locale, orders));
  const { unknown, pages } = await listPages(context, { ...list, orders, page }, scopes);
  refuseUnknown(context.translator, unknown);
  return scopes.map((scope) => pages.get(scope)!);
}

async function listPages(
  { reader, columns }: DeliveryContext,
  request: PracticePageRequest,
  scopes: readonly (string | null)[],
): Promise<PracticePages> {
  const quick = columns === null ? null : await listFromColumns(reader, columns, request, scopes);
  return quick ?? listPractices(reader, request, scopes);
}
