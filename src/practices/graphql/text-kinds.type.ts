import { createCodeEnum } from '../../platform/graphql/code-enum.ts';
import type { Freshness, TextOrigin } from '../../translations/index.ts';
import type { TextShape } from '../domain/content-model.ts';

/** How a text may look. */
export const TextShapeEnum = createCodeEnum<TextShape>('TextShape', 'How a text may look.', {
  PLAIN: 'A string without markup.',
  RICH: 'A tree of paragraphs, headings, lists and quotes.',
});

/** Who made a text. */
export const TextOriginEnum = createCodeEnum<TextOrigin>('TextOrigin', 'Who made a text.', {
  HUMAN: 'A person.',
  MACHINE: 'A machine translation nobody has edited.',
  MACHINE_POST_EDITED: 'A machine translation that a person edited.',
});

/** How a text stands to its source. */
export const FreshnessEnum = createCodeEnum<Freshness>(
  'Freshness',
  'How a text stands to the source text it was made from; times and states play no part.',
  {
    SOURCE: 'It was written, not translated.',
    CURRENT: 'The source text is still the one it was made from.',
    OUTDATED: 'The source text has changed since.',
    SOURCE_REMOVED: 'The source text is gone.',
  },
);
