import { createConnection } from '../../platform/graphql/connection.ts';
import { WorkingPracticeType } from './working-practice.type.ts';

/** Pages of working practices. */
export const workingPracticeConnection = createConnection('WorkingPractice', WorkingPracticeType);
