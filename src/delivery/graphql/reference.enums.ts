import { registerEnumType } from 'type-graphql';

/** The vocabularies. */
export enum TaxonomyName {
  AUTHORITY_ROLE = 'AUTHORITY_ROLE',
  POLICY_AREA = 'POLICY_AREA',
  EVALUATION_ASPECT = 'EVALUATION_ASPECT',
  EVALUATION_CRITERION = 'EVALUATION_CRITERION',
  TRANSFERABILITY_QUESTION = 'TRANSFERABILITY_QUESTION',
  TARGET_GROUP = 'TARGET_GROUP',
  STAKEHOLDER_CATEGORY = 'STAKEHOLDER_CATEGORY',
  STAKEHOLDER_SCOPE = 'STAKEHOLDER_SCOPE',
  STAKEHOLDER_AREA = 'STAKEHOLDER_AREA',
  PRACTICE_OUTCOME = 'PRACTICE_OUTCOME',
}

registerEnumType(TaxonomyName, {
  name: 'TaxonomyName',
  description: 'The vocabularies of the Integration Lab.',
  valuesConfig: {
    AUTHORITY_ROLE: { description: "The regional authority's part in a practice." },
    POLICY_AREA: { description: 'Sectors of policy.' },
    EVALUATION_ASPECT: { description: 'The seven aspects of the analysis.' },
    EVALUATION_CRITERION: { description: 'The criteria of the matrix.' },
    TRANSFERABILITY_QUESTION: { description: 'The four transferability questions.' },
    TARGET_GROUP: { description: 'Whom practices are for.' },
    STAKEHOLDER_CATEGORY: { description: 'Kinds of partner organisations.' },
    STAKEHOLDER_SCOPE: { description: 'How far partners reach, from local to worldwide.' },
    STAKEHOLDER_AREA: { description: 'Fields in which partners work.' },
    PRACTICE_OUTCOME: { description: 'What became of the objectives.' },
  },
});

/** Where a term or a question comes from. */
export enum Provenance {
  SOURCED = 'SOURCED',
  PROPOSED = 'PROPOSED',
}

registerEnumType(Provenance, {
  name: 'Provenance',
  description: 'Where a term or a question comes from.',
  valuesConfig: {
    SOURCED: { description: 'From the REGIN project, as the source says.' },
    PROPOSED: { description: 'Proposed by this service.' },
  },
});

/** Kinds of questionnaires. */
export enum QuestionnaireKind {
  TEMPLATE = 'TEMPLATE',
  SURVEY = 'SURVEY',
}

registerEnumType(QuestionnaireKind, {
  name: 'QuestionnaireKind',
  description: 'Kinds of questionnaires.',
  valuesConfig: {
    TEMPLATE: { description: 'What is asked when a practice is handed in.' },
    SURVEY: { description: 'What the contributor of a selected practice is asked afterwards.' },
  },
});

/** Direction of a script. */
export enum TextDirection {
  LTR = 'LTR',
  RTL = 'RTL',
}

registerEnumType(TextDirection, {
  name: 'TextDirection',
  description: 'Direction in which a language is written.',
  valuesConfig: {
    LTR: { description: 'From left to right.' },
    RTL: { description: 'From right to left.' },
  },
});

/** What a language can be used for. */
export enum LocaleUse {
  CONTENT = 'CONTENT',
  FORMS = 'FORMS',
  INTERFACE = 'INTERFACE',
}

registerEnumType(LocaleUse, {
  name: 'LocaleUse',
  description: 'What a language of the service can be used for.',
  valuesConfig: {
    CONTENT: { description: 'Reading practices.' },
    FORMS: { description: 'Answering questionnaires.' },
    INTERFACE: { description: 'Messages and letters of the service.' },
  },
});

/** Why there is no figure. */
export enum NotAvailableReason {
  NOT_COLLECTED = 'NOT_COLLECTED',
  NOT_IMPORTED = 'NOT_IMPORTED',
  NOT_PUBLISHED = 'NOT_PUBLISHED',
  CONFIDENTIAL = 'CONFIDENTIAL',
  UNRELIABLE = 'UNRELIABLE',
  DISTRIBUTION = 'DISTRIBUTION',
}

registerEnumType(NotAvailableReason, {
  name: 'NotAvailableReason',
  description: 'Why there is no figure.',
  valuesConfig: {
    NOT_COLLECTED: { description: 'Nobody collects it at this level.' },
    NOT_IMPORTED: { description: 'It exists, but was not loaded into this service.' },
    NOT_PUBLISHED: { description: 'The source leaves it empty.' },
    CONFIDENTIAL: { description: 'The source holds it back as confidential.' },
    UNRELIABLE: { description: 'The source holds it back as unreliable.' },
    DISTRIBUTION: { description: 'One figure would mislead: see `typology` of the region.' },
  },
});
