export { ATOM_TYPE, atomOf } from './feeds/atom.ts';
export { loadFeed } from './feeds/load-feed.ts';
export { readPracticeParams, type PracticeParams } from './params/read-practice-params.ts';
