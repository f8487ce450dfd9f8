import { Column, Entity, PrimaryColumn } from 'typeorm';

/** What is in a file. */
@Entity({ schema: 'cms', name: 'file_content' })
export class FileContentEntity {
  @PrimaryColumn({ name: 'file_id', type: 'uuid' })
  readonly fileId!: string;
  @Column({ name: 'bytes', type: 'bytea' })
  readonly bytes!: Buffer;
}
