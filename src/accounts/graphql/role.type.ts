import { registerEnumType } from 'type-graphql';
import type { Role } from '../../kernel/actor.ts';

/** The roles as an enum of the API; the same words as in the kernel. */
export const RoleEnum = {
  CONTRIBUTOR: 'CONTRIBUTOR',
  COORDINATOR: 'COORDINATOR',
  RESEARCHER: 'RESEARCHER',
  EDITOR: 'EDITOR',
  TRANSLATOR: 'TRANSLATOR',
  ADMINISTRATOR: 'ADMINISTRATOR',
} as const satisfies Readonly<Record<Role, Role>>;

registerEnumType(RoleEnum, {
  name: 'Role',
  description: 'Roles; `docs/permissions.md` says what each may do.',
  valuesConfig: {
    CONTRIBUTOR: { description: 'Hands in practices and follows them, with an account.' },
    COORDINATOR: { description: 'Checks submissions, decides on them and assigns people.' },
    RESEARCHER: { description: 'Analyses practices: aspects, tips, criteria matrix.' },
    EDITOR: { description: 'Curates, signs off, publishes and archives.' },
    TRANSLATOR: { description: 'Writes language versions, only in the languages of the grant.' },
    ADMINISTRATOR: { description: 'Manages accounts, roles and settings.' },
  },
});
