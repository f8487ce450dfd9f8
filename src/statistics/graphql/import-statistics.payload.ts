import { Field, ObjectType } from 'type-graphql';
import { createPayload } from '../../platform/graphql/payload.ts';
import { ForbiddenType, ValidationFailedType } from '../../platform/graphql/user-error.type.ts';
import { StatisticsImportReportType } from './import-report.type.ts';

/** Figures were imported, or tried. */
@ObjectType('StatisticsImported', {
  description: 'Figures were imported, or the import was tried.',
})
export class StatisticsImportedType {
  @Field(() => StatisticsImportReportType, { description: 'What happened, or would happen.' })
  readonly report!: StatisticsImportReportType;
}

/** What `importStatistics` answers. */
export const ImportStatisticsPayload = createPayload(
  'ImportStatisticsPayload',
  StatisticsImportedType,
  [ForbiddenType, ValidationFailedType],
);
