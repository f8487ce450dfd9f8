import { Arg, Ctx, Int, Query, Resolver } from 'type-graphql';
import { GraphQLLocale } from 'graphql-scalars';
import { Access } from '../../platform/graphql/access.ts';
import { findMatrices, findQuestionnaire } from '../queries/forms.ts';
import type { PublicContext } from '../../platform/graphql/public-context.ts';
import { badInput } from './bad-input.ts';
import { CriteriaMatrixType } from './criteria-matrix.type.ts';
import { presentCriteriaMatrix, presentQuestionnaire } from './forms.presenter.ts';
import { requireLocale } from './locale-settings.loader.ts';
import { QuestionnaireType } from './questionnaire.type.ts';
import { QuestionnaireKind } from './reference.enums.ts';

const VERSION = 'Number of the version; null: the newest. An unknown one is BAD_USER_INPUT.';
const LOCALE = 'Language of the wording.';

/** What practices are asked, by contributors and by researchers. */
@Resolver()
export class FormsResolver {
  @Access('ANYONE')
  @Query(() => CriteriaMatrixType, { description: 'A version of the criteria matrix.' })
  async criteriaMatrix(
    @Arg('version', () => Int, { nullable: true, description: VERSION }) version: number | null,
    @Arg('locale', () => GraphQLLocale, { description: LOCALE }) locale: string,
    @Ctx() context: PublicContext,
  ): Promise<CriteriaMatrixType> {
    const key = { locale: await requireLocale(context, locale), version: version ?? null };
    const [row] = await findMatrices(context.reader, [key]);
    if (row === undefined) throw unknownVersion(context, version);
    return presentCriteriaMatrix(row);
  }

  @Access('ANYONE')
  @Query(() => QuestionnaireType, { description: 'A version of a questionnaire.' })
  async questionnaire(
    @Arg('kind', () => QuestionnaireKind, { description: 'What it is for.' })
    kind: QuestionnaireKind,
    @Arg('version', () => Int, { nullable: true, description: VERSION }) version: number | null,
    @Arg('locale', () => GraphQLLocale, { description: LOCALE }) locale: string,
    @Ctx() context: PublicContext,
  ): Promise<QuestionnaireType> {
    const known = await requireLocale(context, locale);
    const row = await findQuestionnaire(context.reader, kind, version ?? null, known);
    if (row === null) throw unknownVersion(context, version);
    return presentQuestionnaire(row);
  }
}

function unknownVersion({ translator }: PublicContext, version: number | null) {
  return badInput(translator, 'UNKNOWN_VERSION', { argument: 'version', value: version ?? '–' });
}
