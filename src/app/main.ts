import { enableCompileCache, flushCompileCache } from 'node:module';
import { join } from 'node:path';
import { projectFolder } from '../platform/project-folder.ts';

/**
 * Loading more than two thousand modules takes most of a start, so what node compiled is kept for the next
 * one. A folder that cannot be written is no reason not to start.
 */
enableCompileCache(join(projectFolder(), '.cache', 'compile'));
await import('./serve.ts');
flushCompileCache();
