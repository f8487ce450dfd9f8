import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import { Access } from '../../platform/graphql/access.ts';
import type { EditorialContext } from '../../platform/graphql/editorial-context.ts';
import { answer } from '../../platform/graphql/payload.ts';
import type { UserErrorType } from '../../platform/graphql/user-error.type.ts';
import { presentImportReport } from './import-report.presenter.ts';
import { importRequested } from './import-requested.ts';
import { ImportStatisticsInput } from './import-statistics.inputs.ts';
import { ImportStatisticsPayload, StatisticsImportedType } from './import-statistics.payload.ts';

/** Imports of figures by editors. */
@Resolver()
export class ImportStatisticsResolver {
  @Access(['EDITOR', 'ADMINISTRATOR'])
  @Mutation(() => ImportStatisticsPayload, {
    description:
      'Imports figures of Eurostat into the indicators. Without `dryRun: false` it only says what would happen.',
  })
  async importStatistics(
    @Arg('input', () => ImportStatisticsInput, { description: 'The figures.' })
    input: ImportStatisticsInput,
    @Ctx() context: EditorialContext,
  ): Promise<StatisticsImportedType | UserErrorType> {
    const result = await importRequested(context, input);
    return answer(context, result, ([report]) =>
      Object.assign(new StatisticsImportedType(), { report: presentImportReport(report!) }),
    );
  }
}
