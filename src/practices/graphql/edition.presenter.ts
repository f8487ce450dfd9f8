import type { EditorialContext } from '../../platform/graphql/editorial-context.ts';
import type { Edition } from '../domain/working-practice.ts';
import { EditionType } from './edition.type.ts';
import { lazyName } from '../../platform/graphql/lazy-name.ts';

/** Presents an edition. */
export function presentEdition(context: EditorialContext, edition: Edition): EditionType {
  const { locale, state, version, changedAt, translatorId } = edition;
  return Object.assign(new EditionType(), {
    edition,
    locale,
    state,
    version,
    changedAt: version === 0 ? null : changedAt,
    findTranslator: lazyName(context, translatorId),
  });
}
