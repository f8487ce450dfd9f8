import type { Module } from '../platform/module/module.ts';
import { LocalizedTextRevisionEntity } from './store/localized-text-revision.entity.ts';
import { LocalizedTextEntity } from './store/localized-text.entity.ts';

/** What the application takes of translations. */
export const translationsModule: Module = {
  name: 'translations',
  entities: [LocalizedTextEntity, LocalizedTextRevisionEntity],
};
