import type { Module } from '../platform/module/module.ts';
import { GlossaryConceptEntity } from './store/glossary-concept.entity.ts';
import { GlossaryTermEntity } from './store/glossary-term.entity.ts';

/** What the application takes of glossary. */
export const glossaryModule: Module = {
  name: 'glossary',
  entities: [GlossaryConceptEntity, GlossaryTermEntity],
  messages: new URL('./messages/', import.meta.url),
};
