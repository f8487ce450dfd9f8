import { registerEnumType } from 'type-graphql';

/** The seven aspects of the analysis. */
export enum EvaluationAspect {
  COMMUNICATION = 'COMMUNICATION',
  INCLUSION = 'INCLUSION',
  INNOVATION = 'INNOVATION',
  MULTI_LEVEL_GOVERNANCE = 'MULTI_LEVEL_GOVERNANCE',
  MULTI_STAKEHOLDER_APPROACH = 'MULTI_STAKEHOLDER_APPROACH',
  MONITORING_AND_EVALUATION = 'MONITORING_AND_EVALUATION',
  SUSTAINABILITY = 'SUSTAINABILITY',
}

registerEnumType(EvaluationAspect, {
  name: 'EvaluationAspect',
  description: 'The seven aspects under which researchers read a practice.',
  valuesConfig: {
    COMMUNICATION: { description: 'How the practice informs and addresses people.' },
    INCLUSION: { description: 'Whom the practice reaches, and who takes part.' },
    INNOVATION: { description: 'What is new about the practice.' },
    MULTI_LEVEL_GOVERNANCE: { description: 'How levels of government work together.' },
    MULTI_STAKEHOLDER_APPROACH: { description: 'How different organisations work together.' },
    MONITORING_AND_EVALUATION: { description: 'How the practice is followed and assessed.' },
    SUSTAINABILITY: { description: 'What remains of the practice in the long run.' },
  },
});

/** Whether an aspect was looked at. */
export enum AspectState {
  ASSESSED = 'ASSESSED',
  NOT_ASSESSED = 'NOT_ASSESSED',
}

registerEnumType(AspectState, {
  name: 'AspectState',
  description: 'Whether an aspect of a practice was assessed.',
  valuesConfig: {
    ASSESSED: { description: 'At least one of the two texts says what was found.' },
    NOT_ASSESSED: { description: 'It was not, for the reason that is given.' },
  },
});

/** The criteria of the matrix. */
export enum EvaluationCriterion {
  RELEVANCE = 'RELEVANCE',
  COHERENCE = 'COHERENCE',
  EFFECTIVENESS = 'EFFECTIVENESS',
  EFFICIENCY = 'EFFICIENCY',
  IMPACT = 'IMPACT',
  SUSTAINABILITY = 'SUSTAINABILITY',
}

registerEnumType(EvaluationCriterion, {
  name: 'EvaluationCriterion',
  description: 'The criteria of the matrix, after OECD-DAC.',
  valuesConfig: {
    RELEVANCE: { description: 'Is the practice doing the right things?' },
    COHERENCE: { description: 'How well does it fit with what others do? Optional.' },
    EFFECTIVENESS: { description: 'Does it achieve its objectives?' },
    EFFICIENCY: { description: 'How well are resources used?' },
    IMPACT: { description: 'What difference does it make?' },
    SUSTAINABILITY: { description: 'Will the benefits last?' },
  },
});

/** How a question of the matrix was answered. */
export enum MatrixAnswerState {
  RATED = 'RATED',
  NOT_APPLICABLE = 'NOT_APPLICABLE',
  UNKNOWN = 'UNKNOWN',
}

registerEnumType(MatrixAnswerState, {
  name: 'MatrixAnswerState',
  description: 'How a question of the criteria matrix was answered.',
  valuesConfig: {
    RATED: { description: 'With a rating of the evidence, 0 to 4.' },
    NOT_APPLICABLE: { description: 'The question does not fit this practice.' },
    UNKNOWN: { description: 'The sources do not say.' },
  },
});

/** The four transferability questions. */
export enum TransferabilityQuestion {
  REPLICABLE_ELEMENTS = 'REPLICABLE_ELEMENTS',
  EXTENSION_TO_OTHER_TARGET_GROUPS = 'EXTENSION_TO_OTHER_TARGET_GROUPS',
  ENSURING_SUSTAINABILITY = 'ENSURING_SUSTAINABILITY',
  TRANSFER_ISSUES = 'TRANSFER_ISSUES',
}

registerEnumType(TransferabilityQuestion, {
  name: 'TransferabilityQuestion',
  description: 'The four questions about taking a practice elsewhere.',
  valuesConfig: {
    REPLICABLE_ELEMENTS: { description: 'What can be replicated?' },
    EXTENSION_TO_OTHER_TARGET_GROUPS: { description: 'How can it reach other target groups?' },
    ENSURING_SUSTAINABILITY: { description: 'How can its sustainability be ensured?' },
    TRANSFER_ISSUES: { description: 'What may go wrong when it moves elsewhere?' },
  },
});
