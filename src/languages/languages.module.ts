import type { Module } from '../platform/module/module.ts';
import { LocaleEntity } from './store/locale.entity.ts';

/** What the application takes of languages. */
export const languagesModule: Module = {
  name: 'languages',
  entities: [LocaleEntity],
  messages: new URL('./messages/', import.meta.url),
};
