import { htmlOf, plainOf } from '../../kernel/rich-text.ts';
import type { EditorialContext } from '../../platform/graphql/editorial-context.ts';
import type { WorkingText } from '../queries/visible-texts.ts';
import { lazyName } from '../../platform/graphql/lazy-name.ts';
import { WorkingTextType } from './working-text.type.ts';

/** Presents a text with its names. */
export function presentText(context: EditorialContext, text: WorkingText): WorkingTextType {
  const { locale, path, value, origin, freshness, version, textHash, changedAt } = text;
  return Object.assign(new WorkingTextType(), {
    locale,
    path,
    shape: typeof value === 'string' ? 'PLAIN' : 'RICH',
    value,
    plain: plainOf(value),
    html: htmlOf(value),
    tree: typeof value === 'string' ? null : value,
    origin,
    freshness,
    version,
    textHash,
    sourceLocale: text.source?.locale ?? null,
    changedAt,
    findChangedBy: lazyName(context, text.changedBy),
  } as const);
}
