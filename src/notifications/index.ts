export { createMatchJob, type MatchFinder } from './commands/find-new-matches.ts';
export { createMatchesSender } from './commands/send-matches.ts';
export type { AskPublic } from './queries/matches.ts';
