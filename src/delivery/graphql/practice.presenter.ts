import { encodeId } from '../../kernel/ids.ts';
import type { Translator } from '../../platform/i18n/translator.ts';
import { practiceStatus } from '../domain/practice-status.ts';
import type { PracticeView } from './practice-view.ts';
import { PracticeType } from './practice.type.ts';
import { AuthorityMode, AuthorityRole, PracticeOutcome, PracticeStatus } from './practice.enums.ts';
import { textFields, type TextFields } from './text.presenter.ts';
import { FallbackReason } from './text.enums.ts';

/** A practice with what its relations are resolved from; `view` is not a field of the schema. */
export interface PracticeSource extends PracticeType {
  readonly view: PracticeView;
}

/** Presents a practice in one reading. */
export function presentPractice(view: PracticeView): PracticeSource {
  const { row, reading, texts } = view;
  const fields = textFields(texts, reading.locale);
  const isFallback = row.contentLocale !== reading.locale;
  return Object.assign(new PracticeType(), {
    view,
    nodeType: 'Practice',
    id: encodeId('Practice', row.practiceId),
    slug: row.slug,
    locale: reading.locale,
    contentLocale: row.contentLocale,
    isFallback,
    fallbackReason: isFallback ? FallbackReason.NOT_PUBLISHED : null,
    sourceLocale: row.sourceLocale,
    publishedAt: row.publishedAt,
    version: row.number,
    ...presentRequiredTexts(fields),
    ...presentOptionalTexts(fields),
    ...presentFacts(view),
    alternates: row.document.alternates,
  });
}

/** Texts without which nothing is published. @throws Error when the projection breaks this promise */
function presentRequiredTexts(fields: TextFields) {
  const required = <T>(value: T | null): T => {
    if (value === null) throw new Error('a published practice lacks a required text');
    return value;
  };
  return {
    title: fields.plain('title'),
    titleText: required(fields.localized('title')),
    summary: fields.plain('summary'),
    summaryText: required(fields.localized('summary')),
    objectives: required(fields.rich('objectives')),
    objectivesText: required(fields.localized('objectives')),
    activities: required(fields.rich('activities')),
    activitiesText: required(fields.localized('activities')),
    lessonsLearnt: required(fields.rich('lessonsLearnt')),
    lessonsLearntText: required(fields.localized('lessonsLearnt')),
  };
}

function presentOptionalTexts(fields: TextFields) {
  return {
    context: fields.rich('context'),
    contextText: fields.localized('context'),
    challenges: fields.rich('challenges'),
    challengesText: fields.localized('challenges'),
    solutions: fields.rich('solutions'),
    solutionsText: fields.localized('solutions'),
    results: fields.rich('results'),
    resultsText: fields.localized('results'),
    innovativeElements: fields.rich('innovativeElements'),
    innovativeElementsText: fields.localized('innovativeElements'),
    resources: fields.rich('resources'),
    resourcesText: fields.localized('resources'),
  };
}

function presentFacts({ row }: PracticeView) {
  const { facts } = row.document;
  return {
    authorityRole: AuthorityRole[facts.authorityRole.toUpperCase() as AuthorityRole],
    authorityMode: AuthorityMode[facts.authorityMode],
    period: facts.period,
    status: PracticeStatus[practiceStatus(facts.period)],
    outcome: PracticeOutcome[(facts.outcome?.toUpperCase() ?? 'UNKNOWN') as PracticeOutcome],
    leadOrganisation: facts.leadOrganisation,
    budget: facts.budget,
    fundingSources: facts.fundingSources,
    beneficiariesPersons: facts.beneficiariesPersons,
    resultIndicators: facts.resultIndicators,
    links: facts.links,
    reviewBy: facts.reviewBy,
  };
}

/** What a citation is made with. */
export interface CitationMeans {
  /** Address of the public side, without a slash at the end. */
  readonly publicUrl: string;
  /** Speaks the language of the reading. */
  readonly translator: Translator;
}

/** Cites the publication that is read: its address never shows anything else. */
export function presentCitation(practice: PracticeSource, means: CitationMeans): string {
  const { id, title, contentLocale, version, publishedAt, view } = practice;
  const { leadOrganisation, regions } = view.row.document.facts;
  const [region = ''] = regions;
  return means.translator.say('practice.citation', {
    title,
    authority: leadOrganisation ?? view.labels.regions[region] ?? region,
    version,
    date: publishedAt.toISOString().slice(0, 10),
    address: `${means.publicUrl}/practices/${id}/${contentLocale}/${version}`,
  });
}
