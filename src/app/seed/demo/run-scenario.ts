import { ANONYMOUS } from '../../../kernel/actor.ts';
import { movePracticeAlong } from '../../../publishing/index.ts';
import { STAGES, type FactsPatch, type Stage } from '../../../practices/index.ts';
import { answerSurvey, sendSurvey, submitPractice } from '../../../submissions/index.ts';
import { analyse } from './analyse.ts';
import { revise } from './revise.ts';
import { move, publish, valueOf, versionOf, type ScenarioPractice } from './scenario-moves.ts';
import type { Scenario } from './scenario.ts';
import type { ScenarioRun } from './scenario-actors.ts';
import { translateAll } from './translate-all.ts';

const TEMPLATE_PATHS = /^[a-zA-Z]+$/u;
const SURVEY_PATHS = /^(aspects|tips|matrix)\./u;

/** Brings the practice of a scenario as far as it goes, by the commands that people use. */
export async function runScenario(run: ScenarioRun, scenario: Scenario): Promise<void> {
  const practice = await submit(run, scenario);
  run.practiceIds.set(scenario.key, practice.practiceId);
  const goesTo = (stage: Stage) => reaches(scenario.leaveAt, stage);
  if (goesTo('PRELIMINARY_ANALYSIS')) await move(run, practice, 'PRELIMINARY_ANALYSIS');
  if (['INFORMATION_REQUESTED', 'DECLINED', 'DUPLICATE'].includes(scenario.leaveAt)) {
    await decide(run, practice, scenario);
    return;
  }
  if (goesTo('SELECTED')) await move(run, practice, 'SELECTED');
  if (goesTo('SURVEY_SENT')) await sendTheSurvey(run, practice);
  if (goesTo('SURVEY_RECEIVED')) await answer(run, practice, scenario);
  if (goesTo('ANALYSIS')) await move(run, practice, 'ANALYSIS');
  if (goesTo('REVIEW')) {
    await analyse(run, practice.practiceId, scenario);
    await move(run, practice, 'REVIEW', 'researcher');
  }
  if (goesTo('APPROVED')) {
    await translateAll(run, practice.practiceId, scenario);
    await move(run, practice, 'APPROVED', 'editor');
  }
  if (goesTo('PUBLISHED')) await publish(run, practice, Object.keys(scenario.texts));
  await afterwards(run, practice, scenario);
}

function reaches(leaveAt: Stage, stage: Stage): boolean {
  const end = ['ARCHIVED', 'WITHDRAWN'].includes(leaveAt) ? 'PUBLISHED' : leaveAt;
  return STAGES.indexOf(end) >= STAGES.indexOf(stage);
}

async function submit(run: ScenarioRun, scenario: Scenario): Promise<ScenarioPractice> {
  const { sourceLocale: locale } = scenario;
  const submitted = await run.as(ANONYMOUS, submitPractice, {
    locale,
    contact: {
      name: 'Demonstration contributor',
      email: 'contributor@demo.invalid',
      organisation: null,
    },
    consent: { isAccepted: true, textVersion: 1 },
    idempotencyKey: `demonstration-${scenario.key}`,
    isDraft: scenario.leaveAt === 'DRAFT',
    answers: { texts: textsAt(scenario, TEMPLATE_PATHS), facts: factsOf(scenario) },
    write: run.write,
  });
  const submitter = { kind: 'SUBMITTER', submissionId: submitted.submissionId } as const;
  return { practiceId: submitted.practiceId, submitter };
}

function textsAt(scenario: Scenario, paths: RegExp) {
  const texts = scenario.texts[scenario.sourceLocale] ?? {};
  return Object.entries(texts)
    .filter(([path]) => paths.test(path))
    .map(([path, text]) => ({ path, value: valueOf(path, text) }));
}

function factsOf({ facts }: Scenario): FactsPatch {
  const { period, beneficiariesReached: beneficiariesPersons, ...same } = facts;
  const { start, end, ongoing: isOngoing } = period;
  return { ...same, period: { start, end, isOngoing }, beneficiariesPersons };
}

async function decide(
  run: ScenarioRun,
  { practiceId }: ScenarioPractice,
  { leaveAt, decision, key, duplicateOf }: Scenario,
): Promise<void> {
  const original = run.practiceIds.get(duplicateOf ?? '');
  await run.as(run.actors.coordinator, movePracticeAlong, {
    practiceId,
    to: leaveAt,
    expectedVersion: await versionOf(run, practiceId),
    comment: decision?.comment ?? key,
    letter: decision?.letter ?? null,
    duplicateOf: original ?? null,
    write: run.write,
  });
}

async function sendTheSurvey(run: ScenarioRun, { practiceId }: ScenarioPractice): Promise<void> {
  await run.as(run.actors.coordinator, sendSurvey, {
    practiceId,
    expectedVersion: await versionOf(run, practiceId),
    dueOn: null,
    comment: null,
    letter: null,
    write: run.write,
  });
}

async function answer(
  run: ScenarioRun,
  { practiceId, submitter }: ScenarioPractice,
  scenario: Scenario,
): Promise<void> {
  await run.as(submitter, answerSurvey, {
    submissionId: null,
    texts: textsAt(scenario, SURVEY_PATHS),
    expectedVersion: await versionOf(run, practiceId),
    write: run.write,
  });
}

async function afterwards(
  run: ScenarioRun,
  practice: ScenarioPractice,
  scenario: Scenario,
): Promise<void> {
  if (Object.keys(scenario.revision).length > 0) await revise(run, practice, scenario);
  if (scenario.leaveAt !== 'ARCHIVED' && scenario.leaveAt !== 'WITHDRAWN') return;
  await run.as(run.actors.editor, movePracticeAlong, {
    practiceId: practice.practiceId,
    to: scenario.leaveAt,
    expectedVersion: await versionOf(run, practice.practiceId),
    comment: scenario.origin.note,
    letter: null,
    write: run.write,
  });
}
