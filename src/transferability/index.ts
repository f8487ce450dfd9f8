export { missingTips } from './domain/tips-completeness.ts';
