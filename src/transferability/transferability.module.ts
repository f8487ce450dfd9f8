import type { Module } from '../platform/module/module.ts';

/** What the application takes of transferability: its messages; the tips are texts of a practice. */
export const transferabilityModule: Module = {
  name: 'transferability',
  messages: new URL('./messages/', import.meta.url),
};
