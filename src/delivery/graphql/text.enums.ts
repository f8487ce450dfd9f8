import { registerEnumType } from 'type-graphql';

/** Where a text comes from. */
export enum TextOrigin {
  HUMAN = 'HUMAN',
  MACHINE = 'MACHINE',
  MACHINE_POST_EDITED = 'MACHINE_POST_EDITED',
}

registerEnumType(TextOrigin, {
  name: 'TextOrigin',
  description: 'Where a text comes from.',
  valuesConfig: {
    HUMAN: { description: 'Written or translated by a person.' },
    MACHINE: { description: 'Translated by a machine and not looked at yet.' },
    MACHINE_POST_EDITED: { description: 'Translated by a machine and corrected by a person.' },
  },
});

/** Why a text is in another language than asked for. */
export enum FallbackReason {
  MISSING = 'MISSING',
  NOT_PUBLISHED = 'NOT_PUBLISHED',
  OUTDATED_HIDDEN = 'OUTDATED_HIDDEN',
}

registerEnumType(FallbackReason, {
  name: 'FallbackReason',
  description: 'Why a text is in another language than asked for.',
  valuesConfig: {
    MISSING: { description: 'The edition in that language has no such text.' },
    NOT_PUBLISHED: { description: 'There is no published edition in that language.' },
    OUTDATED_HIDDEN: { description: 'The text is outdated, and outdated texts are hidden.' },
  },
});

/** What to show where the language asked for has no text. */
export enum FallbackMode {
  CHAIN = 'CHAIN',
  NONE = 'NONE',
  LIST = 'LIST',
}

registerEnumType(FallbackMode, {
  name: 'FallbackMode',
  description: 'What to show where the language asked for has no text of its own.',
  valuesConfig: {
    CHAIN: { description: 'The configured chain of the language; this is the default.' },
    NONE: {
      description: 'Nothing: only practices with an edition in the language, other texts null.',
    },
    LIST: {
      description: 'The own texts of `locales` in this order, after the language asked for.',
    },
  },
});
