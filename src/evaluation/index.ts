export { saveAspect, type SaveAspect } from './commands/save-aspect.ts';
export { saveMatrixAnswer, type SaveMatrixAnswer } from './commands/save-matrix-answer.ts';
export type { AspectAssessment, Assessment, MatrixAnswer } from './domain/assessment.ts';
export { missingAssessment } from './domain/assessment-completeness.ts';
export { readAssessment } from './store/assessment.store.ts';
