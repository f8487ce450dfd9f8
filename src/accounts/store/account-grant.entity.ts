import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Role } from '../../kernel/actor.ts';

/** A role that an account holds, with its scope; null means all. */
@Entity({ schema: 'cms', name: 'account_grant' })
export class AccountGrantEntity {
  @PrimaryColumn({ name: 'account_id', type: 'uuid' })
  readonly accountId!: string;
  @PrimaryColumn({ name: 'role', type: 'text' })
  readonly role!: Role;
  @Column({ name: 'locales', type: 'text', array: true, nullable: true })
  readonly locales!: readonly string[] | null;
  @Column({ name: 'regions', type: 'text', array: true, nullable: true })
  readonly regions!: readonly string[] | null;
}
