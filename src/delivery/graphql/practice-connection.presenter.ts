import { presentPageInfo } from '../../platform/graphql/page-info.type.ts';
import type { PracticePage } from '../queries/list-practices.ts';
import type { Selection } from '../queries/selection-sql.ts';
import { PracticeConnectionType } from './practice-connection.type.ts';
import { practiceView } from './practice-view.ts';
import { presentPractice } from './practice.presenter.ts';

/** A page with what its facets are counted from; `counted` is not a field of the schema. */
export interface PracticeConnectionSource extends PracticeConnectionType {
  readonly counted: { readonly selection: Selection; readonly scope: string | null };
}

/** Presents a page of a selection, or of a region's part of it. */
export function presentPracticePage(
  page: PracticePage,
  counted: PracticeConnectionSource['counted'],
): PracticeConnectionSource {
  const edges = page.edges.map(({ cursor, node }) => ({
    cursor,
    node: presentPractice(practiceView(node, counted.selection)),
  }));
  return Object.assign(new PracticeConnectionType(), {
    edges,
    nodes: edges.map(({ node }) => node),
    pageInfo: presentPageInfo(page),
    totalCount: page.totalCount,
    counted,
  });
}
