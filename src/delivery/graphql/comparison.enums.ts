import { registerEnumType } from 'type-graphql';

/** How what several practices say relates. */
export enum Agreement {
  SAME = 'SAME',
  PARTLY = 'PARTLY',
  DIFFERENT = 'DIFFERENT',
  UNKNOWN = 'UNKNOWN',
}

registerEnumType(Agreement, {
  name: 'Agreement',
  description: 'How what several practices say relates.',
  valuesConfig: {
    SAME: { description: 'All say the same.' },
    PARTLY: { description: 'At least two have something in common, but not all say the same.' },
    DIFFERENT: { description: 'No two have anything in common.' },
    UNKNOWN: { description: 'None of them says anything.' },
  },
});

/** The facts that are put side by side. */
export enum ComparedFactName {
  COUNTRY = 'COUNTRY',
  REGION = 'REGION',
  AUTHORITY_ROLE = 'AUTHORITY_ROLE',
  AUTHORITY_MODE = 'AUTHORITY_MODE',
  LEAD_ORGANISATION = 'LEAD_ORGANISATION',
  POLICY_AREA = 'POLICY_AREA',
  TARGET_GROUP = 'TARGET_GROUP',
  STATUS = 'STATUS',
  PERIOD = 'PERIOD',
  OUTCOME = 'OUTCOME',
  BENEFICIARIES = 'BENEFICIARIES',
  BUDGET = 'BUDGET',
  FUNDING_SOURCE = 'FUNDING_SOURCE',
  LANGUAGE = 'LANGUAGE',
}

registerEnumType(ComparedFactName, {
  name: 'ComparedFactName',
  description: 'The facts that are put side by side.',
  valuesConfig: {
    COUNTRY: { description: 'Countries of the regions.' },
    REGION: { description: 'Regions.' },
    AUTHORITY_ROLE: { description: "The regional authority's part." },
    AUTHORITY_MODE: { description: 'Direct or indirect part.' },
    LEAD_ORGANISATION: { description: 'Name of the lead organisation.' },
    POLICY_AREA: { description: 'Sectors of policy.' },
    TARGET_GROUP: { description: 'Whom it is for.' },
    STATUS: { description: 'Whether it is running.' },
    PERIOD: { description: 'When it ran; code as an ISO 8601 interval, `..` is open.' },
    OUTCOME: { description: 'What became of the objectives.' },
    BENEFICIARIES: { description: 'Persons reached.' },
    BUDGET: { description: 'Budget; code as hundredths and currency, for example `120000 EUR`.' },
    FUNDING_SOURCE: { description: 'Who paid, by name.' },
    LANGUAGE: { description: 'Languages with an edition of their own.' },
  },
});
