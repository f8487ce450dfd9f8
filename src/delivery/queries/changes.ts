import {
  countChanges,
  findChangedPractice,
  listChangedPractices,
  listChanges,
} from './changes-list.ts';
import { listPublications } from './changes-publications.ts';
import { listSitemapEntries, listSitemapPages } from './changes-sitemap.ts';
import { readChangeTimes } from './changes-state.ts';

/** What is published, as whoever collects all of it reads it. */
export const harvest = {
  changes: listChanges,
  changedPractices: listChangedPractices,
  count: countChanges,
  find: findChangedPractice,
  times: readChangeTimes,
  publications: listPublications,
  sitemapPages: listSitemapPages,
  sitemapEntries: listSitemapEntries,
} as const;
