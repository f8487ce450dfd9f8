import { agreementOf, summarise } from '../domain/comparison.ts';
import { Agreement, ComparedFactName } from './comparison.enums.ts';
import { presentFact } from './comparison-facts.presenter.ts';
import {
  ComparedAspectType,
  ComparedCriterionType,
  ComparedTipType,
  PracticeComparisonType,
} from './comparison.type.ts';
import type { DeliveryContext } from './delivery-context.ts';
import { EvaluationAspect, EvaluationCriterion } from './evaluation.enums.ts';
import { presentAspects, presentTips } from './practice-analysis.presenter.ts';
import type { PracticeView } from './practice-view.ts';
import type { PracticeSource } from './practice.presenter.ts';
import { labelOfTerm } from './term.presenter.ts';

/** Puts practices of one reading side by side. @param practices at least one */
export async function presentComparison(
  context: DeliveryContext,
  practices: readonly PracticeSource[],
): Promise<PracticeComparisonType> {
  const views = practices.map(({ view }) => view);
  const facts = Object.values(ComparedFactName);
  return Object.assign(new PracticeComparisonType(), {
    locale: views[0]!.reading.locale,
    practices,
    facts: await Promise.all(facts.map((fact) => presentFact(context, views, fact))),
    aspects: await compareAspects(context, views),
    tips: await compareTips(context, views),
    criteria: await compareCriteria(context, views),
  });
}

function compareAspects(context: DeliveryContext, views: readonly PracticeView[]) {
  const presented = views.map(presentAspects);
  return Promise.all(
    Object.values(EvaluationAspect).map(async (aspect) => {
      const cells = presented.map((all) => all.find((one) => one.aspect === aspect) ?? null);
      const said = cells.map((cell) => (cell === null ? [] : [`${cell.state} ${cell.rating}`]));
      return Object.assign(new ComparedAspectType(), {
        aspect,
        label: await labelOfTerm(context, views[0]!, 'EVALUATION_ASPECT', aspect.toLowerCase()),
        agreement: Agreement[agreementOf(said)],
        cells,
      });
    }),
  );
}

function compareTips(context: DeliveryContext, views: readonly PracticeView[]) {
  const [first, ...others] = views.map(presentTips);
  return Promise.all(
    first!.map(async (tip) => {
      const rest = others.map((tips) => tips.find(({ code }) => code === tip.code)!);
      return Object.assign(new ComparedTipType(), {
        question: tip.question,
        label: await labelOfTerm(context, views[0]!, 'TRANSFERABILITY_QUESTION', tip.code),
        cells: [tip, ...rest],
      });
    }),
  );
}

/** Criteria are listed when a matrix of one of the practices has them; the optional one may be missing. */
function compareCriteria(context: DeliveryContext, views: readonly PracticeView[]) {
  const answers = views.map((view) => view.row.document.facts.matrix.answers);
  const asked = new Set(answers.flat().map(({ criterion }) => criterion.toUpperCase()));
  const criteria = Object.values(EvaluationCriterion).filter((criterion) => asked.has(criterion));
  return Promise.all(
    criteria.map(async (criterion) => {
      const code = criterion.toLowerCase();
      const cells = answers.map((all) => summarise(all.filter((one) => one.criterion === code)));
      const said = cells.map(({ best, median }) => (best === null ? [] : [`${best} ${median}`]));
      return Object.assign(new ComparedCriterionType(), {
        criterion,
        label: await labelOfTerm(context, views[0]!, 'EVALUATION_CRITERION', code),
        agreement: Agreement[agreementOf(said)],
        cells,
      });
    }),
  );
}
