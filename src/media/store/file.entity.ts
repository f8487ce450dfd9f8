import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A private file of a submission; what is in it lies elsewhere, so that lists never read it. */
@Entity({ schema: 'cms', name: 'file' })
export class FileEntity {
  @PrimaryColumn({ name: 'id', type: 'uuid' })
  readonly id!: string;
  @Column({ name: 'submission_id', type: 'uuid' })
  readonly submissionId!: string;
  @Column({ name: 'name', type: 'text' })
  readonly name!: string;
  @Column({ name: 'media_type', type: 'text' })
  readonly mediaType!: string;
  @Column({ name: 'byte_size', type: 'integer' })
  readonly byteSize!: number;
  @Column({ name: 'sha256', type: 'text' })
  readonly sha256!: string;
  @Column({ name: 'created_at', type: 'timestamptz' })
  readonly createdAt!: Date;
}
