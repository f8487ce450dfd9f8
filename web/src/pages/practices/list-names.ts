import type { WordKey } from '../../words/messages.ts';
import type { ListParameter } from './parameters.ts';

/** What each list is called. */
export const LIST_NAMES: Readonly<Record<ListParameter, WordKey>> = {
  country: 'practices.by.country',
  region: 'practices.by.region',
  policyArea: 'practices.by.policy-area',
  targetGroup: 'practices.by.target-group',
  authorityRole: 'practices.by.authority-role',
  authorityMode: 'practices.by.authority-mode',
  status: 'practices.by.status',
  outcome: 'practices.by.outcome',
  aspect: 'practices.by.aspect',
  criterion: 'practices.by.criterion',
  language: 'practices.by.language',
};
