import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { MatrixStatus, MatrixStructure } from '../domain/criteria-matrix.ts';

/** A version of the criteria matrix; append-only. */
@Entity({ schema: 'cms', name: 'criteria_matrix' })
export class CriteriaMatrixEntity {
  @PrimaryColumn({ name: 'id', type: 'uuid' })
  readonly id!: string;
  @Column({ name: 'version', type: 'integer' })
  readonly version!: number;
  @Column({ name: 'status', type: 'text' })
  readonly status!: MatrixStatus;
  @Column({ name: 'structure', type: 'jsonb' })
  readonly structure!: MatrixStructure;
  @Column({ name: 'created_at', type: 'timestamptz' })
  readonly createdAt!: Date;
}
