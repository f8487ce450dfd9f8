import { registerEnumType } from 'type-graphql';

/** The regional authority's part in a practice. */
export enum AuthorityRole {
  LEADER = 'LEADER',
  ACTIVE_PARTNER = 'ACTIVE_PARTNER',
  COORDINATOR = 'COORDINATOR',
  SUPPORT = 'SUPPORT',
  FUNDING = 'FUNDING',
  ADVISORY = 'ADVISORY',
}

registerEnumType(AuthorityRole, {
  name: 'AuthorityRole',
  description: "The regional authority's part in a practice.",
  valuesConfig: {
    LEADER: { description: 'Initiates the practice and carries the main responsibility.' },
    ACTIVE_PARTNER: { description: 'Carries out part of the activities together with others.' },
    COORDINATOR: { description: 'Brings those who act together.' },
    SUPPORT: { description: 'Helps others who act.' },
    FUNDING: { description: 'Pays for what others do.' },
    ADVISORY: { description: 'Advises those who act.' },
  },
});

/** Whether the authority acts itself. */
export enum AuthorityMode {
  DIRECT = 'DIRECT',
  INDIRECT = 'INDIRECT',
}

registerEnumType(AuthorityMode, {
  name: 'AuthorityMode',
  description: 'Whether the regional authority acts itself or through others.',
  valuesConfig: {
    DIRECT: { description: 'Leader, active partner or coordinator.' },
    INDIRECT: { description: 'Support, funding or advice.' },
  },
});

/** Whether a practice is running. */
export enum PracticeStatus {
  ONGOING = 'ONGOING',
  ENDED = 'ENDED',
  UNKNOWN = 'UNKNOWN',
}

registerEnumType(PracticeStatus, {
  name: 'PracticeStatus',
  description: 'Whether a practice is running, as far as its period says.',
  valuesConfig: {
    ONGOING: { description: 'Going on when it was published.' },
    ENDED: { description: 'Its end is known.' },
    UNKNOWN: { description: 'The sources do not say.' },
  },
});

/** What became of the objectives. */
export enum PracticeOutcome {
  ACHIEVED = 'ACHIEVED',
  PARTLY_ACHIEVED = 'PARTLY_ACHIEVED',
  NOT_ACHIEVED = 'NOT_ACHIEVED',
  TOO_EARLY = 'TOO_EARLY',
  UNKNOWN = 'UNKNOWN',
}

registerEnumType(PracticeOutcome, {
  name: 'PracticeOutcome',
  description: 'What became of the objectives; only what a source states.',
  valuesConfig: {
    ACHIEVED: { description: 'The objectives were achieved.' },
    PARTLY_ACHIEVED: { description: 'Some of the objectives were achieved.' },
    NOT_ACHIEVED: {
      description: 'The objectives were not achieved; others can learn from it too.',
    },
    TOO_EARLY: { description: 'It is too early to tell.' },
    UNKNOWN: { description: 'No source states an outcome.' },
  },
});
