import { graphql } from '../gql/public/gql.ts';
import type { SiteToldTextFragment } from '../gql/public/graphql.ts';

/** A text without markup, with what there is to know of it. */
export const TOLD_TEXT = graphql(`
  fragment SiteToldText on LocalizedText {
    plain
    locale
    isFallback
    isOutdated
    origin
  }
`);

/** A text without markup, with what there is to know of it. */
export type Told = SiteToldTextFragment;
