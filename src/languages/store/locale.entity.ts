import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { LocaleUse } from '../../kernel/locale.ts';

/** A language of the service. */
@Entity({ schema: 'cms', name: 'locale' })
export class LocaleEntity {
  @PrimaryColumn({ name: 'code', type: 'text' })
  readonly code!: string;
  @Column({ name: 'endonym', type: 'text' })
  readonly endonym!: string;
  @Column({ name: 'direction', type: 'text' })
  readonly direction!: 'LTR' | 'RTL';
  @Column({ name: 'icu_collation', type: 'text' })
  readonly collation!: string;
  @Column({ name: 'search_configuration', type: 'text' })
  readonly searchConfiguration!: string;
  @Column({ name: 'fallback', type: 'text', array: true })
  readonly fallback!: readonly string[];
  @Column({ name: 'enabled_for', type: 'text', array: true })
  readonly enabledFor!: readonly LocaleUse[];
  @Column({ name: 'is_default', type: 'boolean' })
  readonly isDefault!: boolean;
  @Column({ name: 'position', type: 'integer' })
  readonly position!: number;
  @Column({ name: 'version', type: 'integer' })
  readonly version!: number;
}
