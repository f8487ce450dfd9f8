export { movePracticeAlong } from './commands/move-practice.ts';
export { projectPractice } from './commands/project-practice.ts';
export { publishEditions, type PublishEditions } from './commands/publish-editions.ts';
export { rebuildProjection, renewStaleProjection } from './commands/rebuild-projection.ts';
export { createCdnPurge, type CdnPurgeSettings } from './handlers/purge-cdn.ts';
export { unpublishEdition } from './commands/unpublish-edition.ts';
