import type { Module } from '../platform/module/module.ts';
import { websiteRoutes } from './website-routes.ts';

/** The website over the public API; its pages are made in `web/`. */
export const websiteModule: Module = { name: 'website', publicRoutes: websiteRoutes };
