import { registerEnumType } from 'type-graphql';

/** Orders of a list of practices. */
export enum PracticeOrder {
  NEWEST = 'NEWEST',
  OLDEST = 'OLDEST',
  TITLE = 'TITLE',
  RELEVANCE = 'RELEVANCE',
}

registerEnumType(PracticeOrder, {
  name: 'PracticeOrder',
  description: 'Orders of a list of practices. The id comes last, so that every order is total.',
  valuesConfig: {
    NEWEST: { description: 'By the time of publication, newest first.' },
    OLDEST: { description: 'By the time of publication, oldest first.' },
    TITLE: { description: 'By title, as the language asked for sorts its letters.' },
    RELEVANCE: { description: 'What fits the search best comes first; only with `search`.' },
  },
});

/** What practices can be counted by. */
export enum FacetName {
  COUNTRY = 'COUNTRY',
  REGION = 'REGION',
  AUTHORITY_ROLE = 'AUTHORITY_ROLE',
  AUTHORITY_MODE = 'AUTHORITY_MODE',
  POLICY_AREA = 'POLICY_AREA',
  TARGET_GROUP = 'TARGET_GROUP',
  ASPECT = 'ASPECT',
  CRITERION = 'CRITERION',
  STATUS = 'STATUS',
  OUTCOME = 'OUTCOME',
  PERIOD = 'PERIOD',
  LANGUAGE = 'LANGUAGE',
}

registerEnumType(FacetName, {
  name: 'FacetName',
  description: 'What practices can be counted by; each belongs to a field of PracticeFilter.',
  valuesConfig: {
    COUNTRY: { description: 'Filter `countries`.' },
    REGION: { description: 'Filter `regions`.' },
    AUTHORITY_ROLE: { description: 'Filter `authorityRoles`; one value for each practice.' },
    AUTHORITY_MODE: { description: 'Filter `authorityModes`; one value for each practice.' },
    POLICY_AREA: {
      description: 'Filter `policyAreas`; a wider term counts the practices of its narrower ones.',
    },
    TARGET_GROUP: {
      description: 'Filter `targetGroups`; a wider term counts the practices of its narrower ones.',
    },
    ASPECT: { description: 'Filter `aspects`.' },
    CRITERION: { description: 'Filter `criteria`.' },
    STATUS: { description: 'Filter `status`; one value for each practice.' },
    OUTCOME: { description: 'Filter `outcome`; one value for each practice.' },
    PERIOD: {
      description:
        'Filter `period`; each value is a year, and counts what the filter from and to that year finds.',
    },
    LANGUAGE: { description: 'Filter `languages`.' },
  },
});
