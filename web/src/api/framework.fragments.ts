import { graphql } from '../gql/public/gql.ts';
import type { SiteCriteriaMatrixFragment, SiteDefinedTermFragment } from '../gql/public/graphql.ts';

/** A term with what it means. */
export const DEFINED_TERM = graphql(`
  fragment SiteDefinedTerm on Term {
    code
    name
    definition {
      value
      locale
      isFallback
    }
  }
`);

/** The steps and criteria of a version of the matrix. */
export const CRITERIA_MATRIX = graphql(`
  fragment SiteCriteriaMatrix on CriteriaMatrix {
    version
    scale {
      value
      label
    }
    criteria {
      criterion
      coreQuestion
      isOptional
    }
  }
`);

/** A term with what it means. */
export type DefinedTerm = SiteDefinedTermFragment;

/** The steps and criteria of a version of the matrix. */
export type CriteriaMatrix = SiteCriteriaMatrixFragment;
