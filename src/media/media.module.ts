import type { Module } from '../platform/module/module.ts';
import { FileContentEntity } from './store/file-content.entity.ts';
import { FileEntity } from './store/file.entity.ts';

/** What the application takes of media. */
export const mediaModule: Module = {
  name: 'media',
  entities: [FileEntity, FileContentEntity],
  messages: new URL('./messages/', import.meta.url),
};
