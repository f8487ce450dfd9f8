import type { Module } from '../platform/module/module.ts';
import { TermEntity } from './store/term.entity.ts';

/** What the application takes of taxonomy. */
export const taxonomyModule: Module = {
  name: 'taxonomy',
  entities: [TermEntity],
  messages: new URL('./messages/', import.meta.url),
};
