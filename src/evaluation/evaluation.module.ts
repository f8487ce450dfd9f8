import type { Module } from '../platform/module/module.ts';
import { AssessmentFieldsResolver } from './graphql/assessment-fields.resolver.ts';
import { AssessmentMutationsResolver } from './graphql/assessment-mutations.resolver.ts';
import { AspectAssessmentEntity } from './store/aspect-assessment.entity.ts';
import { MatrixAnswerEntity } from './store/matrix-answer.entity.ts';

/** What the application takes of evaluation. */
export const evaluationModule: Module = {
  name: 'evaluation',
  entities: [AspectAssessmentEntity, MatrixAnswerEntity],
  editorialResolvers: [AssessmentFieldsResolver, AssessmentMutationsResolver],
  messages: new URL('./messages/', import.meta.url),
};
