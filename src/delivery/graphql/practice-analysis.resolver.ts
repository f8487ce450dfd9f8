import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { DeliveryContext } from './delivery-context.ts';
import { matrixByVersion } from './matrix-by-version.loader.ts';
import {
  presentAspects,
  presentMatrix,
  presentTips,
  type AnalysisPart,
} from './practice-analysis.presenter.ts';
import {
  MatrixAnswerType,
  PracticeAspectType,
  PracticeMatrixType,
  TipType,
} from './practice-analysis.type.ts';
import type { PracticeSource } from './practice.presenter.ts';
import { PracticeType } from './practice.type.ts';
import { labelOfTerm } from './term.presenter.ts';

/** What researchers found. */
@Resolver(() => PracticeType)
export class PracticeAnalysisResolver {
  @FieldResolver(() => [PracticeAspectType], { description: 'The analysis under seven aspects.' })
  aspects(@Root() { view }: PracticeSource): readonly PracticeAspectType[] {
    return presentAspects(view);
  }

  @FieldResolver(() => [TipType], { description: 'The four tips for taking it elsewhere.' })
  tips(@Root() { view }: PracticeSource): readonly TipType[] {
    return presentTips(view);
  }

  @FieldResolver(() => PracticeMatrixType, { description: 'The answers to the criteria matrix.' })
  matrix(@Root() { view }: PracticeSource): PracticeMatrixType {
    return presentMatrix(view);
  }
}

/** The name of an aspect. */
@Resolver(() => PracticeAspectType)
export class PracticeAspectResolver {
  @FieldResolver(() => String, { description: 'Its name in the language of the practice object.' })
  label(@Root() { view, code }: AnalysisPart, @Ctx() context: DeliveryContext): Promise<string> {
    return labelOfTerm(context, view, 'EVALUATION_ASPECT', code);
  }
}

/** The name of a transferability question. */
@Resolver(() => TipType)
export class TipResolver {
  @FieldResolver(() => String, { description: 'Its name in the language of the practice object.' })
  label(@Root() { view, code }: AnalysisPart, @Ctx() context: DeliveryContext): Promise<string> {
    return labelOfTerm(context, view, 'TRANSFERABILITY_QUESTION', code);
  }
}

/** The names in an answer. */
@Resolver(() => MatrixAnswerType)
export class MatrixAnswerResolver {
  @FieldResolver(() => String, {
    description: 'Name of the criterion in the language of the practice object.',
  })
  criterionLabel(
    @Root() { view, code }: AnalysisPart,
    @Ctx() context: DeliveryContext,
  ): Promise<string> {
    return labelOfTerm(context, view, 'EVALUATION_CRITERION', code);
  }

  @FieldResolver(() => String, {
    description: 'Wording of the question in the version of the matrix that was answered.',
  })
  async question(
    @Root() { view, questionKey }: MatrixAnswerType & AnalysisPart,
    @Ctx() context: DeliveryContext,
  ): Promise<string> {
    const { version } = view.row.document.facts.matrix;
    const matrix = await matrixByVersion(context).load({ version, locale: view.reading.locale });
    return matrix?.texts[`questions.${questionKey}.question`]?.value ?? questionKey;
  }
}
