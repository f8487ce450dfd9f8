import type { Module } from '../platform/module/module.ts';
import { CriteriaMatrixEntity } from './store/criteria-matrix.entity.ts';
import { QuestionnaireEntity } from './store/questionnaire.entity.ts';

/** What the application takes of forms. */
export const formsModule: Module = {
  name: 'forms',
  entities: [QuestionnaireEntity, CriteriaMatrixEntity],
  messages: new URL('./messages/', import.meta.url),
};
