import { graphql } from '../../gql/editorial/gql.ts';

/** The own submission: where it stands, what was written, what is asked. */
export const MY_SUBMISSION = graphql(`
  query SiteMySubmission {
    mySubmission {
      id
      reference
      locale
      stage
      stageEnteredAt
      version
      createdAt
      allowedActions
      history {
        stage
        enteredAt
      }
      editions {
        locale
        slug
      }
      texts {
        path
        value
      }
      facts {
        regions
        authorityRole
        policyAreas
        targetGroups
        leadOrganisation
        fundingSources
        beneficiariesPersons
        outcome
        period {
          start
          end
          isOngoing
        }
        budget {
          amountCents
          currency
        }
        partners {
          name
          category
          scope
          area
        }
        links {
          url
          kind
        }
        resultIndicators {
          name
          unit
          baseline
          target
          achieved
          measuredOn
        }
      }
      letters {
        subject
        body
        createdAt
      }
      files {
        id
        name
        byteSize
      }
      survey {
        questionnaireVersion
        dueOn
        isAnswered
        answeredAt
      }
      surveyAnswers {
        path
        value
      }
    }
  }
`);
