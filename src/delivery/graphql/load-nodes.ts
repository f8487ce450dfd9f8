import type { GraphQLError } from 'graphql';
import DataLoader from 'dataloader';
import { decodeId, isUuid } from '../../kernel/ids.ts';
import type { PublicReader } from '../../platform/db/public-reader.ts';
import { CHAIN } from '../domain/fallback.ts';
import { findMatricesById, findQuestionnairesById } from '../queries/forms.ts';
import { findRegionsById } from '../queries/regions.ts';
import { findTermsById } from '../queries/terms.ts';
import { badInput } from './bad-input.ts';
import type { DeliveryContext } from './delivery-context.ts';
import { presentCriteriaMatrix, presentQuestionnaire } from './forms.presenter.ts';
import { loadPracticeById } from './load-practice.ts';
import { requireLocale } from './locale-settings.loader.ts';
import type { NodeType } from './node.type.ts';
import { presentRegionRow } from './region.presenter.ts';
import { presentTermRow } from './term.presenter.ts';

/** Reads reference data of one type by ids, in any order. */
type FindNodes = (
  reader: PublicReader,
  ids: readonly string[],
  locale: string,
) => Promise<readonly { readonly id: string }[]>;

interface NodeKind {
  readonly find: FindNodes;
  readonly present: (row: never) => NodeType;
}

const REFERENCE_KINDS: Readonly<Record<string, NodeKind>> = {
  Term: { find: findTermsById, present: presentTermRow },
  Region: { find: findRegionsById, present: presentRegionRow },
  CriteriaMatrix: { find: findMatricesById, present: presentCriteriaMatrix },
  Questionnaire: { find: findQuestionnairesById, present: presentQuestionnaire },
};

/**
 * The object with an id.
 * @returns null when nothing published has it; an INVALID_ID error when it is malformed, or of a type
 *   that is never public, whether or not such an object exists
 */
export async function loadNode(
  context: DeliveryContext,
  opaqueId: string,
  locale: string,
): Promise<NodeType | null | GraphQLError> {
  const id = decodeId(opaqueId);
  const isPublic = id !== null && (id.tag === 'Practice' || Object.hasOwn(REFERENCE_KINDS, id.tag));
  if (!isPublic || !isUuid(id.key)) return badInput(context.translator, 'INVALID_ID');
  if (id.tag === 'Practice') return loadPracticeById(context, id.key, { locale, fallback: CHAIN });
  const known = await requireLocale(context, locale);
  return nodeById(context, id.tag, known).load(id.key);
}

function nodeById(
  context: DeliveryContext,
  tag: string,
  locale: string,
): DataLoader<string, NodeType | null> {
  return context.loader(`node-by-id ${tag} ${locale}`, (reader) => {
    const { find, present } = REFERENCE_KINDS[tag]!;
    return new DataLoader<string, NodeType | null>(async (ids) => {
      const rows = new Map((await find(reader, ids, locale)).map((row) => [row.id, row]));
      return ids.map((id) => {
        const row = rows.get(id);
        return row === undefined ? null : present(row as never);
      });
    });
  });
}
