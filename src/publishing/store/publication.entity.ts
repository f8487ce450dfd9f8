import { Column, Entity, PrimaryColumn } from 'typeorm';

/** An immutable publication: one practice, one locale, one number. */
@Entity({ schema: 'cms', name: 'publication' })
export class PublicationEntity {
  @PrimaryColumn({ name: 'practice_id', type: 'uuid' })
  readonly practiceId!: string;
  @PrimaryColumn({ name: 'locale', type: 'text' })
  readonly locale!: string;
  @PrimaryColumn({ name: 'number', type: 'integer' })
  readonly number!: number;
  @Column({ name: 'document', type: 'text' })
  readonly document!: string;
  @Column({ name: 'document_sha256', type: 'text' })
  readonly documentSha256!: string;
  @Column({ name: 'published_by', type: 'uuid', nullable: true })
  readonly publishedBy!: string | null;
  @Column({ name: 'published_at', type: 'timestamptz' })
  readonly publishedAt!: Date;
}
