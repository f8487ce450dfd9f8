import { createCodeEnum } from '../../platform/graphql/code-enum.ts';
import type { AuthorityRole, Link, Outcome } from '../domain/facts.ts';

/** The roles of a regional authority. */
export const AuthorityRoleEnum = createCodeEnum<AuthorityRole>(
  'AuthorityRole',
  'Role of the regional authority in a practice.',
  {
    LEADER: 'It leads the practice (direct).',
    ACTIVE_PARTNER: 'It takes part (direct).',
    COORDINATOR: 'It coordinates those who take part (direct).',
    SUPPORT: 'It supports others (indirect).',
    FUNDING: 'It pays (indirect).',
    ADVISORY: 'It advises (indirect).',
  },
);

/** Whether an authority acts itself. */
export const AuthorityModeEnum = createCodeEnum<'DIRECT' | 'INDIRECT'>(
  'AuthorityMode',
  'Whether the regional authority acts itself; follows from its role.',
  { DIRECT: 'It acts itself.', INDIRECT: 'It acts through others.' },
);

/** What became of the objectives. */
export const OutcomeEnum = createCodeEnum<Outcome>(
  'PracticeOutcome',
  'Whether a practice reached its objectives.',
  {
    ACHIEVED: 'All of them.',
    PARTLY_ACHIEVED: 'Some of them.',
    NOT_ACHIEVED: 'None of them.',
    TOO_EARLY: 'It is too early to say.',
  },
);

/** Kinds of links. */
export const LinkKindEnum = createCodeEnum<Link['kind']>(
  'PracticeLinkKind',
  'What a link leads to.',
  {
    WEBSITE: 'The website of the practice or of an organisation.',
    EVALUATION: 'An evaluation of the practice.',
    DOCUMENT: 'Another document.',
    NEWS: 'A report in the news.',
  },
);
