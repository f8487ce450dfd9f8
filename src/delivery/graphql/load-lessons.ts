import { CHAIN } from '../domain/fallback.ts';
import { lessonsFor, type Lessons } from '../domain/region-lessons.ts';
import { SUBJECTS_OF_DIMENSIONS, weakDimensions } from '../domain/region-weak-areas.ts';
import { listCandidates, listOwnAreas } from '../queries/lessons.ts';
import type { RegionRow } from '../queries/regions.ts';
import { listTerms, type TermRow } from '../queries/terms.ts';
import type { DeliveryContext } from './delivery-context.ts';
import { loadPracticeById } from './load-practice.ts';
import { comparableRegions, type ComparableRegions } from './region-facts.loader.ts';
import {
  presentLesson,
  presentWeakDimension,
  type LessonWords,
} from './region-lessons.presenter.ts';
import {
  LessonNoteCode,
  type LessonNoteType,
  type LessonType,
  type PracticesToLearnFromType,
} from './region-lessons.type.ts';
import { nameOfRegion } from './region-likeness.presenter.ts';
import { presentRegionRow } from './region.presenter.ts';
import { presentTermRow } from './term.presenter.ts';

/** What the list of lessons is made from. */
interface Found {
  readonly regions: ComparableRegions;
  readonly areas: readonly TermRow[];
  readonly own: ReadonlySet<string>;
  readonly found: Lessons;
  readonly comparable: number;
}

/** Reads what a region can learn from practices of others, in the language of its row. */
export async function loadLessons(
  context: DeliveryContext,
  row: RegionRow,
  first: number,
): Promise<PracticesToLearnFromType> {
  const { code, locale } = row;
  const { regions, areas, own, found, comparable } = await find(context, row);
  const names = new Map(areas.map((term) => [term.code, term.texts['label']?.value ?? term.code]));
  const translator = context.translatorFor(locale);
  const words = { code, regions, areas: names, translator, locale };
  const chosen = found.lessons.slice(0, first);
  const practices = await Promise.all(
    chosen.map(({ practiceId }) =>
      loadPracticeById(context, practiceId, { locale, fallback: CHAIN }),
    ),
  );
  const lessons = chosen.flatMap((lesson, index): readonly LessonType[] => {
    const practice = practices[index];
    return practice == null ? [] : [presentLesson(lesson, practice, words)]; // null: taken down meanwhile
  });
  return {
    region: presentRegionRow(row),
    comparableRegions: comparable,
    weakDimensions: found.weak.map((weak) => presentWeakDimension(weak, words)),
    areasWithoutPractice: areas.filter((term) => !own.has(term.code)).map(presentTermRow),
    notes: notesOn({ regions, areas, own, found, comparable }, words),
    lessons,
  };
}

async function find(context: DeliveryContext, { code, locale }: RegionRow): Promise<Found> {
  const { reader } = context;
  const [regions, own, areas] = await Promise.all([
    comparableRegions(context, locale),
    listOwnAreas(reader, code),
    listTerms(reader, 'POLICY_AREA', locale),
  ]);
  const facts = regions.facts.get(code)!;
  const emptyAreas = new Set(areas.map((term) => term.code).filter((area) => !own.has(area)));
  const weak = weakDimensions(facts);
  const candidates = await listCandidates(reader, locale, code, {
    policyAreas: [...emptyAreas, ...weak.flatMap(({ subject }) => subject.policyAreas)],
    targetGroups: weak.flatMap(({ subject }) => subject.targetGroups),
  });
  const comparisons = new Map(regions.compare(code).map((one) => [one.code, one]));
  const found = lessonsFor({
    own: facts,
    others: regions.facts,
    comparisons,
    emptyAreas,
    candidates,
  });
  return { regions, areas, own, found, comparable: comparisons.size };
}

function notesOn(
  { regions, own, found, comparable }: Found,
  { code, translator }: LessonWords,
): readonly LessonNoteType[] {
  const scores = regions.facts.get(code)!.scores;
  const hasScores = SUBJECTS_OF_DIMENSIONS.some(({ dimension }) => scores[dimension] !== undefined);
  const isEmpty = found.lessons.length === 0;
  const applies: Readonly<Record<LessonNoteCode, boolean>> = {
    NO_COMPARISON: comparable === 0,
    NO_SCORES: !hasScores,
    NO_PRACTICE_OF_ITS_OWN: own.size === 0,
    NOTHING_WEAK_OR_EMPTY: found.isUnfocused && !isEmpty,
    NO_PRACTICES: isEmpty,
  };
  const region = nameOfRegion(regions, code);
  return Object.values(LessonNoteCode)
    .filter((note) => applies[note])
    .map((note) => ({ code: note, text: translator.say(`lesson.note.${note}`, { region }) }));
}
