import { presentPageInfo } from '../../platform/graphql/page-info.type.ts';
import type { PracticePage } from '../queries/list-practices.ts';
import type { Selection } from '../queries/selection-sql.ts';
import type { WholeSelection } from '../queries/whole-selection.ts';
import type { SettledSearch } from '../queries/settle-search.ts';
import { PracticeConnectionType, type PracticeEdgeType } from './practice-connection.type.ts';
import { practiceView } from './practice-view.ts';
import { presentPractice, type PracticeSource } from './practice.presenter.ts';

/** A practice of a page with what found it; `search` is not a field of the schema. */
export interface PracticeEdgeSource extends PracticeEdgeType {
  readonly node: PracticeSource;
  /** What was searched for; null: nothing. */
  readonly search: string | null;
}

/** A page with what the rest is computed from; `counted` and `settled` are no fields of the schema. */
export interface PracticeConnectionSource extends PracticeConnectionType {
  readonly counted: {
    readonly selection: Selection;
    /** Code of the region to which the list belongs; null: none. */
    readonly scope: string | null;
    readonly whole: WholeSelection;
  };
  /** What was searched for in place of the reader's search; null: that itself. */
  readonly settled: SettledSearch | null;
}

/** Presents a page of a selection, or of a region's part of it. */
export function presentPracticePage(
  page: PracticePage,
  selection: Selection,
  scope: string | null,
  settled: SettledSearch | null = null,
): PracticeConnectionSource {
  const { search } = selection;
  const edges = page.edges.map(({ cursor, node }): PracticeEdgeSource => ({
    cursor,
    search,
    node: presentPractice(practiceView(node, selection)),
  }));
  return Object.assign(new PracticeConnectionType(), {
    edges,
    nodes: edges.map(({ node }) => node),
    pageInfo: presentPageInfo(page),
    totalCount: page.totalCount,
    counted: { selection, scope, whole: page.whole },
    settled,
  });
}
