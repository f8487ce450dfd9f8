import { Column, Entity, PrimaryColumn } from 'typeorm';

/** Somebody who can sign in, or could. */
@Entity({ schema: 'cms', name: 'account' })
export class AccountEntity {
  @PrimaryColumn({ name: 'id', type: 'uuid' })
  readonly id!: string;
  @Column({ name: 'email', type: 'text' })
  readonly email!: string;
  @Column({ name: 'display_name', type: 'text' })
  readonly displayName!: string;
  @Column({ name: 'password_hash', type: 'text', nullable: true })
  readonly passwordHash!: string | null;
  @Column({ name: 'locale', type: 'text', nullable: true })
  readonly locale!: string | null;
  @Column({ name: 'is_active', type: 'boolean' })
  readonly isActive!: boolean;
  @Column({ name: 'created_at', type: 'timestamptz' })
  readonly createdAt!: Date;
  @Column({ name: 'version', type: 'integer' })
  readonly version!: number;
}
