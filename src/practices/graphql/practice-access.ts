import type { Role } from '../../kernel/actor.ts';

/** Everybody who works on practices. */
export const STAFF: readonly Role[] = [
  'COORDINATOR',
  'RESEARCHER',
  'EDITOR',
  'TRANSLATOR',
  'ADMINISTRATOR',
];

/** Who writes facts and source texts; the command looks at stage and section. */
export const WRITERS: readonly Role[] = ['COORDINATOR', 'RESEARCHER', 'EDITOR'];
