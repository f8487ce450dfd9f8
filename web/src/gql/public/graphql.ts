/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
/** How what several practices say relates. */
export type Agreement =
  /** No two have anything in common. */
  | 'DIFFERENT'
  /** At least two have something in common, but not all say the same. */
  | 'PARTLY'
  /** All say the same. */
  | 'SAME'
  /** None of them says anything. */
  | 'UNKNOWN';

/** The two sides of an aspect. */
export type AspectSide =
  /** What inspires. */
  | 'INSPIRING'
  /** What could be better. */
  | 'ROOM_FOR_IMPROVEMENT';

/** Whether an aspect of a practice was assessed. */
export type AspectState =
  /** At least one of the two texts says what was found. */
  | 'ASSESSED'
  /** It was not, for the reason that is given. */
  | 'NOT_ASSESSED';

/** Whether the regional authority acts itself or through others. */
export type AuthorityMode =
  /** Leader, active partner or coordinator. */
  | 'DIRECT'
  /** Support, funding or advice. */
  | 'INDIRECT';

/** The regional authority's part in a practice. */
export type AuthorityRole =
  /** Carries out part of the activities together with others. */
  | 'ACTIVE_PARTNER'
  /** Advises those who act. */
  | 'ADVISORY'
  /** Brings those who act together. */
  | 'COORDINATOR'
  /** Pays for what others do. */
  | 'FUNDING'
  /** Initiates the practice and carries the main responsibility. */
  | 'LEADER'
  /** Helps others who act. */
  | 'SUPPORT';

/** A part of the map, in degrees (WGS 84), its edges included. Where `west` is greater than `east` it crosses the 180th meridian. */
export type BoundingBoxInput = {
  /** Longitude of the eastern edge, -180 to 180. */
  east: number;
  /** Latitude of the northern edge, not less than `south`. */
  north: number;
  /** Latitude of the southern edge, -90 to 90. */
  south: number;
  /** Longitude of the western edge, -180 to 180. */
  west: number;
};

/** The facts that are put side by side. */
export type ComparedFactName =
  /** Direct or indirect part. */
  | 'AUTHORITY_MODE'
  /** The regional authority's part. */
  | 'AUTHORITY_ROLE'
  /** Persons reached. */
  | 'BENEFICIARIES'
  /** Budget; code as hundredths and currency, for example `120000 EUR`. */
  | 'BUDGET'
  /** Countries of the regions. */
  | 'COUNTRY'
  /** Who paid, by name. */
  | 'FUNDING_SOURCE'
  /** Languages with an edition of their own. */
  | 'LANGUAGE'
  /** Name of the lead organisation. */
  | 'LEAD_ORGANISATION'
  /** What became of the objectives. */
  | 'OUTCOME'
  /** When it ran; code as an ISO 8601 interval, `..` is open. */
  | 'PERIOD'
  /** Sectors of policy. */
  | 'POLICY_AREA'
  /** Regions. */
  | 'REGION'
  /** Whether it is running. */
  | 'STATUS'
  /** Whom it is for. */
  | 'TARGET_GROUP';

/** The seven aspects under which researchers read a practice. */
export type EvaluationAspect =
  /** How the practice informs and addresses people. */
  | 'COMMUNICATION'
  /** Whom the practice reaches, and who takes part. */
  | 'INCLUSION'
  /** What is new about the practice. */
  | 'INNOVATION'
  /** How the practice is followed and assessed. */
  | 'MONITORING_AND_EVALUATION'
  /** How levels of government work together. */
  | 'MULTI_LEVEL_GOVERNANCE'
  /** How different organisations work together. */
  | 'MULTI_STAKEHOLDER_APPROACH'
  /** What remains of the practice in the long run. */
  | 'SUSTAINABILITY';

/** The criteria of the matrix, after OECD-DAC. */
export type EvaluationCriterion =
  /** How well does it fit with what others do? Optional. */
  | 'COHERENCE'
  /** Does it achieve its objectives? */
  | 'EFFECTIVENESS'
  /** How well are resources used? */
  | 'EFFICIENCY'
  /** What difference does it make? */
  | 'IMPACT'
  /** Is the practice doing the right things? */
  | 'RELEVANCE'
  /** Will the benefits last? */
  | 'SUSTAINABILITY';

/** What practices can be counted by; each belongs to a field of PracticeFilter. */
export type FacetName =
  /** Filter `aspects`. */
  | 'ASPECT'
  /** Filter `authorityModes`; one value for each practice. */
  | 'AUTHORITY_MODE'
  /** Filter `authorityRoles`; one value for each practice. */
  | 'AUTHORITY_ROLE'
  /** Filter `countries`. */
  | 'COUNTRY'
  /** Filter `criteria`. */
  | 'CRITERION'
  /** Filter `languages`. */
  | 'LANGUAGE'
  /** Filter `outcome`; one value for each practice. */
  | 'OUTCOME'
  /** Filter `period`; each value is a year, and counts what the filter from and to that year finds. */
  | 'PERIOD'
  /** Filter `policyAreas`; a wider term counts the practices of its narrower ones. */
  | 'POLICY_AREA'
  /** Filter `regions`. */
  | 'REGION'
  /** Filter `status`; one value for each practice. */
  | 'STATUS'
  /** Filter `targetGroups`; a wider term counts the practices of its narrower ones. */
  | 'TARGET_GROUP';

/** Why a text is in another language than asked for. */
export type FallbackReason =
  /** The edition in that language has no such text. */
  | 'MISSING'
  /** There is no published edition in that language. */
  | 'NOT_PUBLISHED'
  /** The text is outdated, and outdated texts are hidden. */
  | 'OUTDATED_HIDDEN';

/** What the list could not rest on. */
export type LessonNoteCode =
  /** No practice fits a weak dimension or an empty area; all were ranked. */
  | 'NOTHING_WEAK_OR_EMPTY'
  /** Nothing is known by which the region could be compared. */
  | 'NO_COMPARISON'
  /** No practice of another region can be read in the language. */
  | 'NO_PRACTICES'
  /** The region has no published practice. */
  | 'NO_PRACTICE_OF_ITS_OWN'
  /** No MIPEX-R score about a subject of practices is known. */
  | 'NO_SCORES';

/** Why a region can learn from a practice. */
export type LessonReasonKind =
  /** The region of the practice scores higher in MIPEX-R. */
  | 'HIGHER_SCORE'
  /** This region has no published practice in the policy area. */
  | 'NO_OWN_PRACTICE'
  /** A caution: nothing is known by which the two regions could be compared. */
  | 'REGION_NOT_COMPARABLE'
  /** The region of the practice is like this one. */
  | 'SIMILAR_REGION'
  /** A rating of 3 or 4 in the criteria matrix. */
  | 'STRONG_RATING'
  /** Its sustainability was analysed. */
  | 'SUSTAINABILITY_ASSESSED'
  /** It is about something in which this region is weak. */
  | 'WEAK_DIMENSION';

/** Kinds of things that regions are compared by. */
export type LikenessKind =
  /** A figure of the panel, the newest of each region. */
  | 'INDICATOR'
  /** A score of MIPEX-R, the newest of each region. */
  | 'MIPEX'
  /** The urban–rural distribution. */
  | 'TYPOLOGY';

/** What a language of the service can be used for. */
export type LocaleUse =
  /** Reading practices. */
  | 'CONTENT'
  /** Answering questionnaires. */
  | 'FORMS'
  /** Messages and letters of the service. */
  | 'INTERFACE';

/** How a question of the criteria matrix was answered. */
export type MatrixAnswerState =
  /** The question does not fit this practice. */
  | 'NOT_APPLICABLE'
  /** With a rating of the evidence, 0 to 4. */
  | 'RATED'
  /** The sources do not say. */
  | 'UNKNOWN';

/** A place and how far from it, over the ground. */
export type NearInput = {
  /** Degrees (WGS 84), -90 to 90. */
  latitude: number;
  /** Degrees (WGS 84), -180 to 180. */
  longitude: number;
  /** Kilometres, 1 to 5,000. */
  radiusKm: number;
};

/** Why there is no figure. */
export type NotAvailableReason =
  /** The source holds it back as confidential. */
  | 'CONFIDENTIAL'
  /** One figure would mislead: see `typology` of the region. */
  | 'DISTRIBUTION'
  /** Nobody collects it at this level. */
  | 'NOT_COLLECTED'
  /** It exists, but was not loaded into this service. */
  | 'NOT_IMPORTED'
  /** The source leaves it empty. */
  | 'NOT_PUBLISHED'
  /** The source holds it back as unreliable. */
  | 'UNRELIABLE';

/** A stretch of time; either end can be left open. */
export type PeriodInput = {
  /** `YYYY` or `YYYY-MM`, included. */
  from?: string | null | undefined;
  /** `YYYY` or `YYYY-MM`, included. */
  to?: string | null | undefined;
};

/** By what practices are found. A list means any of its values; an empty list does not filter. Several fields must all be met. */
export type PracticeFilter = {
  /** Aspects that were assessed. */
  aspects?: Array<EvaluationAspect> | null | undefined;
  /** Direct or indirect part. */
  authorityModes?: Array<AuthorityMode> | null | undefined;
  /** The regional authority's part. */
  authorityRoles?: Array<AuthorityRole> | null | undefined;
  /** The label point of the primary region lies in this part of the map. */
  bbox?: BoundingBoxInput | null | undefined;
  /** Countries (ISO 3166-1). */
  countries?: Array<string> | null | undefined;
  /** Criteria of the matrix with at least one rated answer. */
  criteria?: Array<EvaluationCriterion> | null | undefined;
  /** Languages in which there is a published edition of its own. */
  languages?: Array<string> | null | undefined;
  /** The best rating in the criteria matrix is at least this, 0 to 4. */
  minRating?: number | null | undefined;
  /** The label point of the primary region lies near this place. */
  near?: NearInput | null | undefined;
  /** What became of the objectives. */
  outcome?: Array<PracticeOutcome> | null | undefined;
  /** It ran in some month of this period; practices of unknown time are not found. */
  period?: PeriodInput | null | undefined;
  /** Codes of the taxonomy POLICY_AREA; a wider term finds what its narrower ones do. */
  policyAreas?: Array<string> | null | undefined;
  /** Codes of regions, for example `skane`. */
  regions?: Array<string> | null | undefined;
  /** Whether it is running. */
  status?: Array<PracticeStatus> | null | undefined;
  /** Codes of the taxonomy TARGET_GROUP; a wider term finds what its narrower ones do. */
  targetGroups?: Array<string> | null | undefined;
};

/** Orders of a list of practices. The id comes last, so that every order is total. */
export type PracticeOrder =
  /** By the time of publication, newest first. */
  | 'NEWEST'
  /** By the time of publication, oldest first. */
  | 'OLDEST'
  /** What fits the search best comes first; only with `search`. */
  | 'RELEVANCE'
  /** By title, as the language asked for sorts its letters. */
  | 'TITLE';

/** What became of the objectives; only what a source states. */
export type PracticeOutcome =
  /** The objectives were achieved. */
  | 'ACHIEVED'
  /** The objectives were not achieved; others can learn from it too. */
  | 'NOT_ACHIEVED'
  /** Some of the objectives were achieved. */
  | 'PARTLY_ACHIEVED'
  /** It is too early to tell. */
  | 'TOO_EARLY'
  /** No source states an outcome. */
  | 'UNKNOWN';

/** Whether a practice is running, as far as its period says. */
export type PracticeStatus =
  /** Its end is known. */
  | 'ENDED'
  /** Going on when it was published. */
  | 'ONGOING'
  /** The sources do not say. */
  | 'UNKNOWN';

/** Kinds of questionnaires. */
export type QuestionnaireKind =
  /** What the contributor of a selected practice is asked afterwards. */
  | 'SURVEY'
  /** What is asked when a practice is handed in. */
  | 'TEMPLATE';

/** By what regions are found; several fields must all be met. */
export type RegionFilter = {
  /** Regions whose own box has a part in this one. */
  bbox?: BoundingBoxInput | null | undefined;
  /** Any of these codes of regions or of their own NUTS units; an empty list: all. */
  codes?: Array<string> | null | undefined;
  /** Any of these countries (ISO 3166-1); an empty list does not filter. */
  countries?: Array<string> | null | undefined;
  /** Whether a practice of it is published. */
  hasPractices?: boolean | null | undefined;
  /** Whether it is in MIPEX-R. */
  isMipexMember?: boolean | null | undefined;
  /** A part of its name in any language, without regard to accents and capitals. */
  search?: string | null | undefined;
};

/** In what two practices are alike. */
export type SimilarityKind =
  /** They were assessed on the same aspects. */
  | 'ASPECT'
  /** The regional authority takes part in the same way. */
  | 'AUTHORITY_MODE'
  /** They are of the same country. */
  | 'COUNTRY'
  /** They work in the same sectors of policy. */
  | 'POLICY_AREA'
  /** They are of the same region. */
  | 'REGION'
  /** They are for the same people. */
  | 'TARGET_GROUP'
  /** Title and summary use the same words, word forms aside. */
  | 'TEXT';

/** Whether a term of the glossary should be used. */
export type TermStatus =
  /** May be used. */
  | 'ADMITTED'
  /** People say it, but it must not be used. */
  | 'FORBIDDEN'
  /** The one to use; one for each language. */
  | 'PREFERRED';

/** Where a text comes from. */
export type TextOrigin =
  /** Written or translated by a person. */
  | 'HUMAN'
  /** Translated by a machine and not looked at yet. */
  | 'MACHINE'
  /** Translated by a machine and corrected by a person. */
  | 'MACHINE_POST_EDITED';

/** The four questions about taking a practice elsewhere. */
export type TransferabilityQuestion =
  /** How can its sustainability be ensured? */
  | 'ENSURING_SUSTAINABILITY'
  /** How can it reach other target groups? */
  | 'EXTENSION_TO_OTHER_TARGET_GROUPS'
  /** What can be replicated? */
  | 'REPLICABLE_ELEMENTS'
  /** What may go wrong when it moves elsewhere? */
  | 'TRANSFER_ISSUES';

export type SiteDefinedTermFragment = { code: string, name: string, definition: { value: string, locale: string, isFallback: boolean } | null };

export type SiteCriteriaMatrixFragment = { version: number, scale: Array<{ value: number, label: string }>, criteria: Array<{ criterion: EvaluationCriterion, coreQuestion: string, isOptional: boolean }> };

export type SiteNamedPracticeFragment = { id: string, slug: string, title: string, contentLocale: string, isFallback: boolean, country: { name: string }, regions: Array<{ code: string, name: string }> };

export type SitePracticeCardFragment = { summary: string, id: string, slug: string, title: string, contentLocale: string, isFallback: boolean, policyAreas: Array<{ code: string, name: string }>, country: { name: string }, regions: Array<{ code: string, name: string }> };

export type SiteToldTextFragment = { plain: string, locale: string, isFallback: boolean, isOutdated: boolean, origin: TextOrigin };

export type SiteLanguagesQueryVariables = Exact<{ [key: string]: never; }>;


export type SiteLanguagesQuery = { locales: Array<{ code: string, endonym: string, enabledFor: Array<LocaleUse> }> };

export type SiteFormQueryVariables = Exact<{
  kind: QuestionnaireKind;
  locale: string;
  version?: number | null | undefined;
}>;


export type SiteFormQuery = { questionnaire: { kind: QuestionnaireKind, version: number, locale: string, locales: Array<string>, sections: Array<{ key: string, title: string, guidance: string | null, items: Array<{ key: string, path: string | null, type: string, taxonomy: string | null, required: boolean, maxLength: number | null, label: string, guidance: string | null }> }>, consent: { version: number, text: string, locale: string } | null }, glossary: Array<{ code: string, definition: string, definitionLocale: string, terms: Array<{ term: string, status: TermStatus }> }> };

export type SiteFormChoicesQueryVariables = Exact<{
  locale: string;
}>;


export type SiteFormChoicesQuery = { AUTHORITY_ROLE: Array<{ code: string, name: string, definition: { value: string, locale: string } | null }>, POLICY_AREA: Array<{ code: string, name: string }>, TARGET_GROUP: Array<{ code: string, name: string }>, PRACTICE_OUTCOME: Array<{ code: string, name: string }>, STAKEHOLDER_CATEGORY: Array<{ code: string, name: string }>, STAKEHOLDER_SCOPE: Array<{ code: string, name: string }>, STAKEHOLDER_AREA: Array<{ code: string, name: string }>, regions: { nodes: Array<{ code: string, name: string, nativeName: string, country: { name: string } }> } };

export type SiteFrameworkQueryVariables = Exact<{
  locale: string;
}>;


export type SiteFrameworkQuery = { aspects: Array<{ code: string, name: string, definition: { value: string, locale: string, isFallback: boolean } | null }>, questions: Array<{ code: string, name: string, definition: { value: string, locale: string, isFallback: boolean } | null }>, criteria: Array<{ code: string, name: string }>, criteriaMatrix: { status: string, version: number, scale: Array<{ value: number, label: string }>, criteria: Array<{ criterion: EvaluationCriterion, coreQuestion: string, isOptional: boolean }> } };

export type SiteCompareQueryVariables = Exact<{
  ids: Array<string> | string;
  locale: string;
}>;


export type SiteCompareQuery = { comparePractices: { practices: Array<{ id: string, slug: string, title: string, contentLocale: string, isFallback: boolean, country: { name: string }, regions: Array<{ code: string, name: string }> }>, facts: Array<{ fact: ComparedFactName, label: string, agreement: Agreement, shared: Array<{ code: string }>, cells: Array<{ values: Array<{ code: string, label: string }>, onlyHere: Array<{ code: string }> }> }>, aspects: Array<{ aspect: EvaluationAspect, label: string, agreement: Agreement, cells: Array<{ state: AspectState, rating: number | null, notAssessedReason: string | null, inspiringElementsText: { plain: string, locale: string, isFallback: boolean, isOutdated: boolean, origin: TextOrigin } | null, roomForImprovementText: { plain: string, locale: string, isFallback: boolean, isOutdated: boolean, origin: TextOrigin } | null } | null> }>, tips: Array<{ question: TransferabilityQuestion, label: string, cells: Array<{ answerText: { plain: string, locale: string, isFallback: boolean, isOutdated: boolean, origin: TextOrigin } | null }> }>, criteria: Array<{ criterion: EvaluationCriterion, label: string, agreement: Agreement, cells: Array<{ best: number | null, median: number | null, rated: number, unknown: number, notApplicable: number }> }> } };

export type SiteChosenPracticeQueryVariables = Exact<{
  id: string;
  locale: string;
}>;


export type SiteChosenPracticeQuery = { practice: { id: string, slug: string, title: string, contentLocale: string, isFallback: boolean, country: { name: string }, regions: Array<{ code: string, name: string }> } | null };

export type SiteFindToCompareQueryVariables = Exact<{
  search?: string | null | undefined;
  first: number;
  locale: string;
}>;


export type SiteFindToCompareQuery = { practices: { totalCount: number, didYouMean: Array<string>, nodes: Array<{ id: string, slug: string, title: string, contentLocale: string, isFallback: boolean, country: { name: string }, regions: Array<{ code: string, name: string }> }> } };

export type SiteAlikeToCompareQueryVariables = Exact<{
  id: string;
  first: number;
  locale: string;
}>;


export type SiteAlikeToCompareQuery = { practice: { title: string, similar: Array<{ practice: { id: string, slug: string, title: string, contentLocale: string, isFallback: boolean, country: { name: string }, regions: Array<{ code: string, name: string }> } }> } | null };

export type SiteFormLanguagesQueryVariables = Exact<{ [key: string]: never; }>;


export type SiteFormLanguagesQuery = { locales: Array<{ code: string, endonym: string, enabledFor: Array<LocaleUse>, fallback: Array<string> }> };

export type SiteNewestTemplateQueryVariables = Exact<{
  locale: string;
}>;


export type SiteNewestTemplateQuery = { questionnaire: { version: number } };

export type SiteExploreChoicesQueryVariables = Exact<{
  locale: string;
  filter?: PracticeFilter | null | undefined;
}>;


export type SiteExploreChoicesQuery = { aspects: Array<{ code: string, name: string, definition: { value: string, locale: string, isFallback: boolean } | null }>, criteria: Array<{ code: string, name: string, definition: { value: string, locale: string, isFallback: boolean } | null }>, criteriaMatrix: { status: string, version: number, scale: Array<{ value: number, label: string }>, criteria: Array<{ criterion: EvaluationCriterion, coreQuestion: string, isOptional: boolean }> }, practices: { totalCount: number, facets: Array<{ key: FacetName, buckets: Array<{ value: string, label: string, count: number, selected: boolean }> }> } };

export type SiteAspectOverviewQueryVariables = Exact<{
  aspect: EvaluationAspect;
  side: AspectSide;
  locale: string;
  filter?: PracticeFilter | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
}>;


export type SiteAspectOverviewQuery = { aspectOverview: { totalCount: number, pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null }, leftOut: Array<{ reason: string, label: string, count: number }>, nodes: Array<{ rating: number | null, text: { plain: string, locale: string, isFallback: boolean, isOutdated: boolean, origin: TextOrigin } | null, practice: { id: string, slug: string, title: string, contentLocale: string, isFallback: boolean, country: { name: string }, regions: Array<{ code: string, name: string }> } }> } };

export type SiteCriterionOverviewQueryVariables = Exact<{
  criterion: EvaluationCriterion;
  locale: string;
  filter?: PracticeFilter | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
}>;


export type SiteCriterionOverviewQuery = { criterionOverview: { totalCount: number, pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null }, leftOut: Array<{ reason: string, label: string, count: number }>, nodes: Array<{ best: number, answers: Array<{ questionKey: string, question: string, state: MatrixAnswerState, rating: number | null, answerText: { plain: string, locale: string, isFallback: boolean, isOutdated: boolean, origin: TextOrigin } | null }>, practice: { id: string, slug: string, title: string, contentLocale: string, isFallback: boolean, country: { name: string }, regions: Array<{ code: string, name: string }> } }> } };

export type SiteCriterionRatingsQueryVariables = Exact<{
  criterion: EvaluationCriterion;
  locale: string;
  filter?: PracticeFilter | null | undefined;
  first: number;
}>;


export type SiteCriterionRatingsQuery = { criterionOverview: { totalCount: number, nodes: Array<{ answers: Array<{ state: MatrixAnswerState, rating: number | null }> }> } };

export type SiteHomeQueryVariables = Exact<{
  locale: string;
}>;


export type SiteHomeQuery = { practices: { totalCount: number, facets: Array<{ key: FacetName, buckets: Array<{ value: string, label: string, parent: string | null, count: number }> }>, nodes: Array<{ summary: string, id: string, slug: string, title: string, contentLocale: string, isFallback: boolean, policyAreas: Array<{ code: string, name: string }>, country: { name: string }, regions: Array<{ code: string, name: string }> }> }, locales: Array<{ code: string, completeness: number }> };

export type SiteMapShapesQueryVariables = Exact<{
  locale: string;
}>;


export type SiteMapShapesQuery = { ground: { topoJson: unknown }, regions: { attribution: string, topoJson: unknown } };

export type SiteMapCountsQueryVariables = Exact<{
  locale: string;
  search?: string | null | undefined;
  filter?: PracticeFilter | null | undefined;
  facets: Array<FacetName> | FacetName;
  europe: BoundingBoxInput;
}>;


export type SiteMapCountsQuery = { practices: { totalCount: number, facets: Array<{ key: FacetName, buckets: Array<{ value: string, label: string, parent: string | null, count: number, selected: boolean }> }>, outermost: Array<{ longitude: number, latitude: number, count: number, bounds: { west: number, south: number, east: number, north: number } }>, zoom3: Array<{ longitude: number, latitude: number, count: number, bounds: { west: number, south: number, east: number, north: number } }>, zoom4: Array<{ longitude: number, latitude: number, count: number, bounds: { west: number, south: number, east: number, north: number } }>, zoom5: Array<{ longitude: number, latitude: number, count: number, bounds: { west: number, south: number, east: number, north: number } }>, zoom6: Array<{ longitude: number, latitude: number, count: number, bounds: { west: number, south: number, east: number, north: number } }>, zoom7: Array<{ longitude: number, latitude: number, count: number, bounds: { west: number, south: number, east: number, north: number } }> } };

export type SiteMapBubbleFragment = { longitude: number, latitude: number, count: number, bounds: { west: number, south: number, east: number, north: number } };

export type SiteMapRegionQueryVariables = Exact<{
  locale: string;
  search?: string | null | undefined;
  filter?: PracticeFilter | null | undefined;
}>;


export type SiteMapRegionQuery = { practices: { totalCount: number, nodes: Array<{ id: string, slug: string, title: string, contentLocale: string, isFallback: boolean }> } };

export type SitePracticeAroundQueryVariables = Exact<{
  slug: string;
  locale: string;
}>;


export type SitePracticeAroundQuery = { criteriaMatrix: { version: number, scale: Array<{ value: number, label: string }>, criteria: Array<{ criterion: EvaluationCriterion, coreQuestion: string, isOptional: boolean }> }, practice: { jsonLd: Record<string, unknown>, similar: Array<{ practice: { id: string, slug: string, title: string, contentLocale: string, isFallback: boolean, policyAreas: Array<{ code: string, name: string }>, country: { name: string }, regions: Array<{ code: string, name: string }> }, because: Array<{ kind: SimilarityKind, label: string }> }>, en: { slug: string, locale: string, contentLocale: string, publishedAt: string, versionPermalink: string, titleText: { origin: TextOrigin, isFallback: boolean, isOutdated: boolean, sourceLocale: string | null }, summaryText: { origin: TextOrigin, isFallback: boolean, isOutdated: boolean, sourceLocale: string | null }, contextText: { origin: TextOrigin, isFallback: boolean, isOutdated: boolean, sourceLocale: string | null } | null, objectivesText: { origin: TextOrigin, isFallback: boolean, isOutdated: boolean, sourceLocale: string | null }, activitiesText: { origin: TextOrigin, isFallback: boolean, isOutdated: boolean, sourceLocale: string | null }, challengesText: { origin: TextOrigin, isFallback: boolean, isOutdated: boolean, sourceLocale: string | null } | null, solutionsText: { origin: TextOrigin, isFallback: boolean, isOutdated: boolean, sourceLocale: string | null } | null, resultsText: { origin: TextOrigin, isFallback: boolean, isOutdated: boolean, sourceLocale: string | null } | null, lessonsLearntText: { origin: TextOrigin, isFallback: boolean, isOutdated: boolean, sourceLocale: string | null }, innovativeElementsText: { origin: TextOrigin, isFallback: boolean, isOutdated: boolean, sourceLocale: string | null } | null, resourcesText: { origin: TextOrigin, isFallback: boolean, isOutdated: boolean, sourceLocale: string | null } | null, aspects: Array<{ inspiringElementsText: { origin: TextOrigin, isFallback: boolean, isOutdated: boolean, sourceLocale: string | null } | null, roomForImprovementText: { origin: TextOrigin, isFallback: boolean, isOutdated: boolean, sourceLocale: string | null } | null }>, tips: Array<{ answerText: { origin: TextOrigin, isFallback: boolean, isOutdated: boolean, sourceLocale: string | null } | null }>, matrix: { answers: Array<{ answerText: { origin: TextOrigin, isFallback: boolean, isOutdated: boolean, sourceLocale: string | null } | null }> } } | null, fr: { slug: string, locale: string, contentLocale: string, publishedAt: string, versionPermalink: string, titleText: { origin: TextOrigin, isFallback: boolean, isOutdated: boolean, sourceLocale: string | null }, summaryText: { origin: TextOrigin, isFallback: boolean, isOutdated: boolean, sourceLocale: string | null }, contextText: { origin: TextOrigin, isFallback: boolean, isOutdated: boolean, sourceLocale: string | null } | null, objectivesText: { origin: TextOrigin, isFallback: boolean, isOutdated: boolean, sourceLocale: string | null }, activitiesText: { origin: TextOrigin, isFallback: boolean, isOutdated: boolean, sourceLocale: string | null }, challengesText: { origin: TextOrigin, isFallback: boolean, isOutdated: boolean, sourceLocale: string | null } | null, solutionsText: { origin: TextOrigin, isFallback: boolean, isOutdated: boolean, sourceLocale: string | null } | null, resultsText: { origin: TextOrigin, isFallback: boolean, isOutdated: boolean, sourceLocale: string | null } | null, lessonsLearntText: { origin: TextOrigin, isFallback: boolean, isOutdated: boolean, sourceLocale: string | null }, innovativeElementsText: { origin: TextOrigin, isFallback: boolean, isOutdated: boolean, sourceLocale: string | null } | null, resourcesText: { origin: TextOrigin, isFallback: boolean, isOutdated: boolean, sourceLocale: string | null } | null, aspects: Array<{ inspiringElementsText: { origin: TextOrigin, isFallback: boolean, isOutdated: boolean, sourceLocale: string | null } | null, roomForImprovementText: { origin: TextOrigin, isFallback: boolean, isOutdated: boolean, sourceLocale: string | null } | null }>, tips: Array<{ answerText: { origin: TextOrigin, isFallback: boolean, isOutdated: boolean, sourceLocale: string | null } | null }>, matrix: { answers: Array<{ answerText: { origin: TextOrigin, isFallback: boolean, isOutdated: boolean, sourceLocale: string | null } | null }> } } | null, de: { slug: string, locale: string, contentLocale: string, publishedAt: string, versionPermalink: string, titleText: { origin: TextOrigin, isFallback: boolean, isOutdated: boolean, sourceLocale: string | null }, summaryText: { origin: TextOrigin, isFallback: boolean, isOutdated: boolean, sourceLocale: string | null }, contextText: { origin: TextOrigin, isFallback: boolean, isOutdated: boolean, sourceLocale: string | null } | null, objectivesText: { origin: TextOrigin, isFallback: boolean, isOutdated: boolean, sourceLocale: string | null }, activitiesText: { origin: TextOrigin, isFallback: boolean, isOutdated: boolean, sourceLocale: string | null }, challengesText: { origin: TextOrigin, isFallback: boolean, isOutdated: boolean, sourceLocale: string | null } | null, solutionsText: { origin: TextOrigin, isFallback: boolean, isOutdated: boolean, sourceLocale: string | null } | null, resultsText: { origin: TextOrigin, isFallback: boolean, isOutdated: boolean, sourceLocale: string | null } | null, lessonsLearntText: { origin: TextOrigin, isFallback: boolean, isOutdated: boolean, sourceLocale: string | null }, innovativeElementsText: { origin: TextOrigin, isFallback: boolean, isOutdated: boolean, sourceLocale: string | null } | null, resourcesText: { origin: TextOrigin, isFallback: boolean, isOutdated: boolean, sourceLocale: string | null } | null, aspects: Array<{ inspiringElementsText: { origin: TextOrigin, isFallback: boolean, isOutdated: boolean, sourceLocale: string | null } | null, roomForImprovementText: { origin: TextOrigin, isFallback: boolean, isOutdated: boolean, sourceLocale: string | null } | null }>, tips: Array<{ answerText: { origin: TextOrigin, isFallback: boolean, isOutdated: boolean, sourceLocale: string | null } | null }>, matrix: { answers: Array<{ answerText: { origin: TextOrigin, isFallback: boolean, isOutdated: boolean, sourceLocale: string | null } | null }> } } | null, es: { slug: string, locale: string, contentLocale: string, publishedAt: string, versionPermalink: string, titleText: { origin: TextOrigin, isFallback: boolean, isOutdated: boolean, sourceLocale: string | null }, summaryText: { origin: TextOrigin, isFallback: boolean, isOutdated: boolean, sourceLocale: string | null }, contextText: { origin: TextOrigin, isFallback: boolean, isOutdated: boolean, sourceLocale: string | null } | null, objectivesText: { origin: TextOrigin, isFallback: boolean, isOutdated: boolean, sourceLocale: string | null }, activitiesText: { origin: TextOrigin, isFallback: boolean, isOutdated: boolean, sourceLocale: string | null }, challengesText: { origin: TextOrigin, isFallback: boolean, isOutdated: boolean, sourceLocale: string | null } | null, solutionsText: { origin: TextOrigin, isFallback: boolean, isOutdated: boolean, sourceLocale: string | null } | null, resultsText: { origin: TextOrigin, isFallback: boolean, isOutdated: boolean, sourceLocale: string | null } | null, lessonsLearntText: { origin: TextOrigin, isFallback: boolean, isOutdated: boolean, sourceLocale: string | null }, innovativeElementsText: { origin: TextOrigin, isFallback: boolean, isOutdated: boolean, sourceLocale: string | null } | null, resourcesText: { origin: TextOrigin, isFallback: boolean, isOutdated: boolean, sourceLocale: string | null } | null, aspects: Array<{ inspiringElementsText: { origin: TextOrigin, isFallback: boolean, isOutdated: boolean, sourceLocale: string | null } | null, roomForImprovementText: { origin: TextOrigin, isFallback: boolean, isOutdated: boolean, sourceLocale: string | null } | null }>, tips: Array<{ answerText: { origin: TextOrigin, isFallback: boolean, isOutdated: boolean, sourceLocale: string | null } | null }>, matrix: { answers: Array<{ answerText: { origin: TextOrigin, isFallback: boolean, isOutdated: boolean, sourceLocale: string | null } | null }> } } | null, it: { slug: string, locale: string, contentLocale: string, publishedAt: string, versionPermalink: string, titleText: { origin: TextOrigin, isFallback: boolean, isOutdated: boolean, sourceLocale: string | null }, summaryText: { origin: TextOrigin, isFallback: boolean, isOutdated: boolean, sourceLocale: string | null }, contextText: { origin: TextOrigin, isFallback: boolean, isOutdated: boolean, sourceLocale: string | null } | null, objectivesText: { origin: TextOrigin, isFallback: boolean, isOutdated: boolean, sourceLocale: string | null }, activitiesText: { origin: TextOrigin, isFallback: boolean, isOutdated: boolean, sourceLocale: string | null }, challengesText: { origin: TextOrigin, isFallback: boolean, isOutdated: boolean, sourceLocale: string | null } | null, solutionsText: { origin: TextOrigin, isFallback: boolean, isOutdated: boolean, sourceLocale: string | null } | null, resultsText: { origin: TextOrigin, isFallback: boolean, isOutdated: boolean, sourceLocale: string | null } | null, lessonsLearntText: { origin: TextOrigin, isFallback: boolean, isOutdated: boolean, sourceLocale: string | null }, innovativeElementsText: { origin: TextOrigin, isFallback: boolean, isOutdated: boolean, sourceLocale: string | null } | null, resourcesText: { origin: TextOrigin, isFallback: boolean, isOutdated: boolean, sourceLocale: string | null } | null, aspects: Array<{ inspiringElementsText: { origin: TextOrigin, isFallback: boolean, isOutdated: boolean, sourceLocale: string | null } | null, roomForImprovementText: { origin: TextOrigin, isFallback: boolean, isOutdated: boolean, sourceLocale: string | null } | null }>, tips: Array<{ answerText: { origin: TextOrigin, isFallback: boolean, isOutdated: boolean, sourceLocale: string | null } | null }>, matrix: { answers: Array<{ answerText: { origin: TextOrigin, isFallback: boolean, isOutdated: boolean, sourceLocale: string | null } | null }> } } | null, el: { slug: string, locale: string, contentLocale: string, publishedAt: string, versionPermalink: string, titleText: { origin: TextOrigin, isFallback: boolean, isOutdated: boolean, sourceLocale: string | null }, summaryText: { origin: TextOrigin, isFallback: boolean, isOutdated: boolean, sourceLocale: string | null }, contextText: { origin: TextOrigin, isFallback: boolean, isOutdated: boolean, sourceLocale: string | null } | null, objectivesText: { origin: TextOrigin, isFallback: boolean, isOutdated: boolean, sourceLocale: string | null }, activitiesText: { origin: TextOrigin, isFallback: boolean, isOutdated: boolean, sourceLocale: string | null }, challengesText: { origin: TextOrigin, isFallback: boolean, isOutdated: boolean, sourceLocale: string | null } | null, solutionsText: { origin: TextOrigin, isFallback: boolean, isOutdated: boolean, sourceLocale: string | null } | null, resultsText: { origin: TextOrigin, isFallback: boolean, isOutdated: boolean, sourceLocale: string | null } | null, lessonsLearntText: { origin: TextOrigin, isFallback: boolean, isOutdated: boolean, sourceLocale: string | null }, innovativeElementsText: { origin: TextOrigin, isFallback: boolean, isOutdated: boolean, sourceLocale: string | null } | null, resourcesText: { origin: TextOrigin, isFallback: boolean, isOutdated: boolean, sourceLocale: string | null } | null, aspects: Array<{ inspiringElementsText: { origin: TextOrigin, isFallback: boolean, isOutdated: boolean, sourceLocale: string | null } | null, roomForImprovementText: { origin: TextOrigin, isFallback: boolean, isOutdated: boolean, sourceLocale: string | null } | null }>, tips: Array<{ answerText: { origin: TextOrigin, isFallback: boolean, isOutdated: boolean, sourceLocale: string | null } | null }>, matrix: { answers: Array<{ answerText: { origin: TextOrigin, isFallback: boolean, isOutdated: boolean, sourceLocale: string | null } | null }> } } | null, pt: { slug: string, locale: string, contentLocale: string, publishedAt: string, versionPermalink: string, titleText: { origin: TextOrigin, isFallback: boolean, isOutdated: boolean, sourceLocale: string | null }, summaryText: { origin: TextOrigin, isFallback: boolean, isOutdated: boolean, sourceLocale: string | null }, contextText: { origin: TextOrigin, isFallback: boolean, isOutdated: boolean, sourceLocale: string | null } | null, objectivesText: { origin: TextOrigin, isFallback: boolean, isOutdated: boolean, sourceLocale: string | null }, activitiesText: { origin: TextOrigin, isFallback: boolean, isOutdated: boolean, sourceLocale: string | null }, challengesText: { origin: TextOrigin, isFallback: boolean, isOutdated: boolean, sourceLocale: string | null } | null, solutionsText: { origin: TextOrigin, isFallback: boolean, isOutdated: boolean, sourceLocale: string | null } | null, resultsText: { origin: TextOrigin, isFallback: boolean, isOutdated: boolean, sourceLocale: string | null } | null, lessonsLearntText: { origin: TextOrigin, isFallback: boolean, isOutdated: boolean, sourceLocale: string | null }, innovativeElementsText: { origin: TextOrigin, isFallback: boolean, isOutdated: boolean, sourceLocale: string | null } | null, resourcesText: { origin: TextOrigin, isFallback: boolean, isOutdated: boolean, sourceLocale: string | null } | null, aspects: Array<{ inspiringElementsText: { origin: TextOrigin, isFallback: boolean, isOutdated: boolean, sourceLocale: string | null } | null, roomForImprovementText: { origin: TextOrigin, isFallback: boolean, isOutdated: boolean, sourceLocale: string | null } | null }>, tips: Array<{ answerText: { origin: TextOrigin, isFallback: boolean, isOutdated: boolean, sourceLocale: string | null } | null }>, matrix: { answers: Array<{ answerText: { origin: TextOrigin, isFallback: boolean, isOutdated: boolean, sourceLocale: string | null } | null }> } } | null, sv: { slug: string, locale: string, contentLocale: string, publishedAt: string, versionPermalink: string, titleText: { origin: TextOrigin, isFallback: boolean, isOutdated: boolean, sourceLocale: string | null }, summaryText: { origin: TextOrigin, isFallback: boolean, isOutdated: boolean, sourceLocale: string | null }, contextText: { origin: TextOrigin, isFallback: boolean, isOutdated: boolean, sourceLocale: string | null } | null, objectivesText: { origin: TextOrigin, isFallback: boolean, isOutdated: boolean, sourceLocale: string | null }, activitiesText: { origin: TextOrigin, isFallback: boolean, isOutdated: boolean, sourceLocale: string | null }, challengesText: { origin: TextOrigin, isFallback: boolean, isOutdated: boolean, sourceLocale: string | null } | null, solutionsText: { origin: TextOrigin, isFallback: boolean, isOutdated: boolean, sourceLocale: string | null } | null, resultsText: { origin: TextOrigin, isFallback: boolean, isOutdated: boolean, sourceLocale: string | null } | null, lessonsLearntText: { origin: TextOrigin, isFallback: boolean, isOutdated: boolean, sourceLocale: string | null }, innovativeElementsText: { origin: TextOrigin, isFallback: boolean, isOutdated: boolean, sourceLocale: string | null } | null, resourcesText: { origin: TextOrigin, isFallback: boolean, isOutdated: boolean, sourceLocale: string | null } | null, aspects: Array<{ inspiringElementsText: { origin: TextOrigin, isFallback: boolean, isOutdated: boolean, sourceLocale: string | null } | null, roomForImprovementText: { origin: TextOrigin, isFallback: boolean, isOutdated: boolean, sourceLocale: string | null } | null }>, tips: Array<{ answerText: { origin: TextOrigin, isFallback: boolean, isOutdated: boolean, sourceLocale: string | null } | null }>, matrix: { answers: Array<{ answerText: { origin: TextOrigin, isFallback: boolean, isOutdated: boolean, sourceLocale: string | null } | null }> } } | null, ca: { slug: string, locale: string, contentLocale: string, publishedAt: string, versionPermalink: string, titleText: { origin: TextOrigin, isFallback: boolean, isOutdated: boolean, sourceLocale: string | null }, summaryText: { origin: TextOrigin, isFallback: boolean, isOutdated: boolean, sourceLocale: string | null }, contextText: { origin: TextOrigin, isFallback: boolean, isOutdated: boolean, sourceLocale: string | null } | null, objectivesText: { origin: TextOrigin, isFallback: boolean, isOutdated: boolean, sourceLocale: string | null }, activitiesText: { origin: TextOrigin, isFallback: boolean, isOutdated: boolean, sourceLocale: string | null }, challengesText: { origin: TextOrigin, isFallback: boolean, isOutdated: boolean, sourceLocale: string | null } | null, solutionsText: { origin: TextOrigin, isFallback: boolean, isOutdated: boolean, sourceLocale: string | null } | null, resultsText: { origin: TextOrigin, isFallback: boolean, isOutdated: boolean, sourceLocale: string | null } | null, lessonsLearntText: { origin: TextOrigin, isFallback: boolean, isOutdated: boolean, sourceLocale: string | null }, innovativeElementsText: { origin: TextOrigin, isFallback: boolean, isOutdated: boolean, sourceLocale: string | null } | null, resourcesText: { origin: TextOrigin, isFallback: boolean, isOutdated: boolean, sourceLocale: string | null } | null, aspects: Array<{ inspiringElementsText: { origin: TextOrigin, isFallback: boolean, isOutdated: boolean, sourceLocale: string | null } | null, roomForImprovementText: { origin: TextOrigin, isFallback: boolean, isOutdated: boolean, sourceLocale: string | null } | null }>, tips: Array<{ answerText: { origin: TextOrigin, isFallback: boolean, isOutdated: boolean, sourceLocale: string | null } | null }>, matrix: { answers: Array<{ answerText: { origin: TextOrigin, isFallback: boolean, isOutdated: boolean, sourceLocale: string | null } | null }> } } | null } | null };

export type SiteLanguageReadingFragment = { slug: string, locale: string, contentLocale: string, publishedAt: string, versionPermalink: string, titleText: { origin: TextOrigin, isFallback: boolean, isOutdated: boolean, sourceLocale: string | null }, summaryText: { origin: TextOrigin, isFallback: boolean, isOutdated: boolean, sourceLocale: string | null }, contextText: { origin: TextOrigin, isFallback: boolean, isOutdated: boolean, sourceLocale: string | null } | null, objectivesText: { origin: TextOrigin, isFallback: boolean, isOutdated: boolean, sourceLocale: string | null }, activitiesText: { origin: TextOrigin, isFallback: boolean, isOutdated: boolean, sourceLocale: string | null }, challengesText: { origin: TextOrigin, isFallback: boolean, isOutdated: boolean, sourceLocale: string | null } | null, solutionsText: { origin: TextOrigin, isFallback: boolean, isOutdated: boolean, sourceLocale: string | null } | null, resultsText: { origin: TextOrigin, isFallback: boolean, isOutdated: boolean, sourceLocale: string | null } | null, lessonsLearntText: { origin: TextOrigin, isFallback: boolean, isOutdated: boolean, sourceLocale: string | null }, innovativeElementsText: { origin: TextOrigin, isFallback: boolean, isOutdated: boolean, sourceLocale: string | null } | null, resourcesText: { origin: TextOrigin, isFallback: boolean, isOutdated: boolean, sourceLocale: string | null } | null, aspects: Array<{ inspiringElementsText: { origin: TextOrigin, isFallback: boolean, isOutdated: boolean, sourceLocale: string | null } | null, roomForImprovementText: { origin: TextOrigin, isFallback: boolean, isOutdated: boolean, sourceLocale: string | null } | null }>, tips: Array<{ answerText: { origin: TextOrigin, isFallback: boolean, isOutdated: boolean, sourceLocale: string | null } | null }>, matrix: { answers: Array<{ answerText: { origin: TextOrigin, isFallback: boolean, isOutdated: boolean, sourceLocale: string | null } | null }> } };

export type SiteProvenanceFragment = { origin: TextOrigin, isFallback: boolean, isOutdated: boolean, sourceLocale: string | null };

export type SiteMatrixVersionQueryVariables = Exact<{
  version: number;
  locale: string;
}>;


export type SiteMatrixVersionQuery = { criteriaMatrix: { version: number, scale: Array<{ value: number, label: string }>, criteria: Array<{ criterion: EvaluationCriterion, coreQuestion: string, isOptional: boolean }> } };

export type SitePublicationQueryVariables = Exact<{
  id: string;
  locale: string;
  version: number;
}>;


export type SitePublicationQuery = { practice: { version: number, publishedAt: string, versionPermalink: string } | null };

export type SiteTombstoneQueryVariables = Exact<{
  slug: string;
}>;


export type SiteTombstoneQuery = { tombstone: { since: string } | null };

export type SitePracticeQueryVariables = Exact<{
  slug: string;
  locale: string;
}>;


export type SitePracticeQuery = { practice: { id: string, slug: string, contentLocale: string, isFallback: boolean, sourceLocale: string, version: number, publishedAt: string, permalink: string, versionPermalink: string, citation: string, title: string, summary: string, authorityRole: AuthorityRole, authorityMode: AuthorityMode, status: PracticeStatus, outcome: PracticeOutcome, leadOrganisation: string | null, fundingSources: Array<string>, beneficiariesPersons: number | null, titleText: { html: string, locale: string, isFallback: boolean, fallbackReason: FallbackReason | null, origin: TextOrigin, isOutdated: boolean, sourceLocale: string | null }, summaryText: { html: string, locale: string, isFallback: boolean, fallbackReason: FallbackReason | null, origin: TextOrigin, isOutdated: boolean, sourceLocale: string | null }, contextText: { html: string, locale: string, isFallback: boolean, fallbackReason: FallbackReason | null, origin: TextOrigin, isOutdated: boolean, sourceLocale: string | null } | null, objectivesText: { html: string, locale: string, isFallback: boolean, fallbackReason: FallbackReason | null, origin: TextOrigin, isOutdated: boolean, sourceLocale: string | null }, activitiesText: { html: string, locale: string, isFallback: boolean, fallbackReason: FallbackReason | null, origin: TextOrigin, isOutdated: boolean, sourceLocale: string | null }, challengesText: { html: string, locale: string, isFallback: boolean, fallbackReason: FallbackReason | null, origin: TextOrigin, isOutdated: boolean, sourceLocale: string | null } | null, solutionsText: { html: string, locale: string, isFallback: boolean, fallbackReason: FallbackReason | null, origin: TextOrigin, isOutdated: boolean, sourceLocale: string | null } | null, resultsText: { html: string, locale: string, isFallback: boolean, fallbackReason: FallbackReason | null, origin: TextOrigin, isOutdated: boolean, sourceLocale: string | null } | null, lessonsLearntText: { html: string, locale: string, isFallback: boolean, fallbackReason: FallbackReason | null, origin: TextOrigin, isOutdated: boolean, sourceLocale: string | null }, innovativeElementsText: { html: string, locale: string, isFallback: boolean, fallbackReason: FallbackReason | null, origin: TextOrigin, isOutdated: boolean, sourceLocale: string | null } | null, resourcesText: { html: string, locale: string, isFallback: boolean, fallbackReason: FallbackReason | null, origin: TextOrigin, isOutdated: boolean, sourceLocale: string | null } | null, authorityRoleTerm: { name: string, definition: { value: string, locale: string, isFallback: boolean } | null }, period: { start: string | null, end: string | null, isOngoing: boolean | null }, partners: Array<{ name: string, category: { name: string } | null, area: { name: string } | null, scope: { name: string } | null }>, budget: { amountCents: unknown, currency: unknown } | null, resultIndicators: Array<{ name: string, unit: string, baseline: number | null, target: number | null, achieved: number | null, measuredOn: string | null }>, links: Array<{ url: string, kind: string }>, country: { code: string, name: string }, regions: Array<{ code: string, name: string }>, policyAreas: Array<{ code: string, name: string }>, targetGroups: Array<{ code: string, name: string }>, aspects: Array<{ aspect: EvaluationAspect, label: string, state: AspectState, notAssessedReason: string | null, rating: number | null, inspiringElementsText: { html: string, locale: string, isFallback: boolean, fallbackReason: FallbackReason | null, origin: TextOrigin, isOutdated: boolean, sourceLocale: string | null } | null, roomForImprovementText: { html: string, locale: string, isFallback: boolean, fallbackReason: FallbackReason | null, origin: TextOrigin, isOutdated: boolean, sourceLocale: string | null } | null }>, tips: Array<{ question: TransferabilityQuestion, label: string, answerText: { html: string, locale: string, isFallback: boolean, fallbackReason: FallbackReason | null, origin: TextOrigin, isOutdated: boolean, sourceLocale: string | null } | null }>, matrix: { version: number, answers: Array<{ criterion: EvaluationCriterion, criterionLabel: string, questionKey: string, question: string, state: MatrixAnswerState, rating: number | null, evidence: Array<string>, answerText: { html: string, locale: string, isFallback: boolean, fallbackReason: FallbackReason | null, origin: TextOrigin, isOutdated: boolean, sourceLocale: string | null } | null }> }, alternates: Array<{ locale: string, slug: string }> } | null };

export type SiteTextFragment = { html: string, locale: string, isFallback: boolean, fallbackReason: FallbackReason | null, origin: TextOrigin, isOutdated: boolean, sourceLocale: string | null };

export type SitePracticesQueryVariables = Exact<{
  locale: string;
  search?: string | null | undefined;
  filter?: PracticeFilter | null | undefined;
  orderBy?: Array<PracticeOrder> | PracticeOrder | null | undefined;
  facets: Array<FacetName> | FacetName;
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
}>;


export type SitePracticesQuery = { practices: { totalCount: number, searchedFor: string | null, didYouMean: Array<string>, pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null }, facets: Array<{ key: FacetName, buckets: Array<{ value: string, label: string, parent: string | null, count: number, selected: boolean }> }>, edges: Array<{ highlights: Array<{ path: string, snippet: string, locale: string }>, node: { summary: string, id: string, slug: string, title: string, contentLocale: string, isFallback: boolean, policyAreas: Array<{ code: string, name: string }>, country: { name: string }, regions: Array<{ code: string, name: string }> } }> } };

export type SiteFacetFragment = { key: FacetName, buckets: Array<{ value: string, label: string, parent: string | null, count: number, selected: boolean }> };

export type SiteRegionCompanionsQueryVariables = Exact<{
  code: string;
  locale: string;
}>;


export type SiteRegionCompanionsQuery = { region: { similar: Array<{ distance: number, region: { code: string, name: string, country: { name: string } }, comparedOn: { shared: number, total: number, weight: number }, because: Array<{ kind: LikenessKind, code: string, label: string, difference: number, text: string, own: { text: string, source: string, isProxy: boolean, nutsCode: string | null }, other: { text: string, source: string, isProxy: boolean, nutsCode: string | null } }> }> } | null, practicesToLearnFrom: { weakDimensions: Array<{ dimension: string, label: string, score: number, year: number | null, source: string }>, areasWithoutPractice: Array<{ code: string, name: string }>, notes: Array<{ code: LessonNoteCode, text: string }>, lessons: Array<{ practice: { summary: string, id: string, slug: string, title: string, contentLocale: string, isFallback: boolean, policyAreas: Array<{ code: string, name: string }>, country: { name: string }, regions: Array<{ code: string, name: string }> }, because: Array<{ kind: LessonReasonKind, text: string }> }> } | null };

export type SiteRegionQueryVariables = Exact<{
  code: string;
  locale: string;
}>;


export type SiteRegionQuery = { region: { code: string, name: string, nativeName: string, website: string | null, jsonLd: Record<string, unknown>, country: { code: string, name: string }, nutsUnits: Array<{ code: string, name: string, nutsVersion: number, isStatisticsProxy: boolean }>, mipex: { url: string | null, scores: Array<{ dimension: string, label: string, score: number, wave: string, year: number | null, source: string }> }, typology: { urban: number, intermediate: number, rural: number } | null, indicators: Array<{ indicator: { code: string, label: string, definition: string | null }, latest: { value: number | null, notAvailable: NotAvailableReason | null, notAvailableText: string | null, unit: string, period: string | null, flag: string | null, flagMeaning: string | null, coverage: string | null, nutsCode: string | null, isProxy: boolean, sourceUpdatedAt: string | null, retrievedAt: string | null, source: { name: string, url: string | null } | null }, series: Array<{ value: number | null, notAvailableText: string | null, period: string | null, flag: string | null, flagMeaning: string | null, coverage: string | null, source: { name: string } | null }> }>, practices: { totalCount: number, nodes: Array<{ summary: string, id: string, slug: string, title: string, contentLocale: string, isFallback: boolean, policyAreas: Array<{ code: string, name: string }>, country: { name: string }, regions: Array<{ code: string, name: string }> }> } } | null };

export type SiteRegionPlaceQueryVariables = Exact<{
  code: string;
  codes: Array<string> | string;
  locale: string;
}>;


export type SiteRegionPlaceQuery = { region: { geometry: { geoJson: unknown, attribution: string } | null } | null, boundaries: { geoJson: unknown } };

export type SiteRegionsQueryVariables = Exact<{
  locale: string;
  filter?: RegionFilter | null | undefined;
  after?: string | null | undefined;
}>;


export type SiteRegionsQuery = { regions: { pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ code: string, name: string, nativeName: string, country: { code: string, name: string }, mipex: { url: string | null }, practices: { totalCount: number } }> } };

export class TypedDocumentString<TResult, TVariables>
  extends String
  implements DocumentTypeDecoration<TResult, TVariables>
{
  __apiType?: NonNullable<DocumentTypeDecoration<TResult, TVariables>['__apiType']>;
  private value: string;
  public __meta__?: Record<string, any> | undefined;

  constructor(value: string, __meta__?: Record<string, any> | undefined) {
    super(value);
    this.value = value;
    this.__meta__ = __meta__;
  }

  override toString(): string & DocumentTypeDecoration<TResult, TVariables> {
    return this.value;
  }
}
export const SiteDefinedTermFragmentDoc = new TypedDocumentString(`
    fragment SiteDefinedTerm on Term {
  code
  name
  definition {
    value
    locale
    isFallback
  }
}
    `, {"fragmentName":"SiteDefinedTerm"}) as unknown as TypedDocumentString<SiteDefinedTermFragment, unknown>;
export const SiteCriteriaMatrixFragmentDoc = new TypedDocumentString(`
    fragment SiteCriteriaMatrix on CriteriaMatrix {
  version
  scale {
    value
    label
  }
  criteria {
    criterion
    coreQuestion
    isOptional
  }
}
    `, {"fragmentName":"SiteCriteriaMatrix"}) as unknown as TypedDocumentString<SiteCriteriaMatrixFragment, unknown>;
export const SiteNamedPracticeFragmentDoc = new TypedDocumentString(`
    fragment SiteNamedPractice on Practice {
  id
  slug
  title
  contentLocale
  isFallback
  country {
    name
  }
  regions {
    code
    name
  }
}
    `, {"fragmentName":"SiteNamedPractice"}) as unknown as TypedDocumentString<SiteNamedPracticeFragment, unknown>;
export const SitePracticeCardFragmentDoc = new TypedDocumentString(`
    fragment SitePracticeCard on Practice {
  ...SiteNamedPractice
  summary
  policyAreas {
    code
    name
  }
}
    fragment SiteNamedPractice on Practice {
  id
  slug
  title
  contentLocale
  isFallback
  country {
    name
  }
  regions {
    code
    name
  }
}`, {"fragmentName":"SitePracticeCard"}) as unknown as TypedDocumentString<SitePracticeCardFragment, unknown>;
export const SiteToldTextFragmentDoc = new TypedDocumentString(`
    fragment SiteToldText on LocalizedText {
  plain
  locale
  isFallback
  isOutdated
  origin
}
    `, {"fragmentName":"SiteToldText"}) as unknown as TypedDocumentString<SiteToldTextFragment, unknown>;
export const SiteMapBubbleFragmentDoc = new TypedDocumentString(`
    fragment SiteMapBubble on MapCluster {
  longitude
  latitude
  count
  bounds {
    west
    south
    east
    north
  }
}
    `, {"fragmentName":"SiteMapBubble"}) as unknown as TypedDocumentString<SiteMapBubbleFragment, unknown>;
export const SiteProvenanceFragmentDoc = new TypedDocumentString(`
    fragment SiteProvenance on LocalizedText {
  origin
  isFallback
  isOutdated
  sourceLocale
}
    `, {"fragmentName":"SiteProvenance"}) as unknown as TypedDocumentString<SiteProvenanceFragment, unknown>;
export const SiteLanguageReadingFragmentDoc = new TypedDocumentString(`
    fragment SiteLanguageReading on Practice {
  slug
  locale
  contentLocale
  publishedAt
  versionPermalink
  titleText {
    ...SiteProvenance
  }
  summaryText {
    ...SiteProvenance
  }
  contextText {
    ...SiteProvenance
  }
  objectivesText {
    ...SiteProvenance
  }
  activitiesText {
    ...SiteProvenance
  }
  challengesText {
    ...SiteProvenance
  }
  solutionsText {
    ...SiteProvenance
  }
  resultsText {
    ...SiteProvenance
  }
  lessonsLearntText {
    ...SiteProvenance
  }
  innovativeElementsText {
    ...SiteProvenance
  }
  resourcesText {
    ...SiteProvenance
  }
  aspects {
    inspiringElementsText {
      ...SiteProvenance
    }
    roomForImprovementText {
      ...SiteProvenance
    }
  }
  tips {
    answerText {
      ...SiteProvenance
    }
  }
  matrix {
    answers {
      answerText {
        ...SiteProvenance
      }
    }
  }
}
    fragment SiteProvenance on LocalizedText {
  origin
  isFallback
  isOutdated
  sourceLocale
}`, {"fragmentName":"SiteLanguageReading"}) as unknown as TypedDocumentString<SiteLanguageReadingFragment, unknown>;
export const SiteTextFragmentDoc = new TypedDocumentString(`
    fragment SiteText on LocalizedText {
  html
  locale
  isFallback
  fallbackReason
  origin
  isOutdated
  sourceLocale
}
    `, {"fragmentName":"SiteText"}) as unknown as TypedDocumentString<SiteTextFragment, unknown>;
export const SiteFacetFragmentDoc = new TypedDocumentString(`
    fragment SiteFacet on Facet {
  key
  buckets {
    value
    label
    parent
    count
    selected
  }
}
    `, {"fragmentName":"SiteFacet"}) as unknown as TypedDocumentString<SiteFacetFragment, unknown>;
export const SiteLanguagesDocument = new TypedDocumentString(`
    query SiteLanguages {
  locales {
    code
    endonym
    enabledFor
  }
}
    `, {"hash":"sha256:d23423d90b6120cb519cd934b24fe2201d7397ecaa491d63e55b079884d1c6d0"}) as unknown as TypedDocumentString<SiteLanguagesQuery, SiteLanguagesQueryVariables>;
export const SiteFormDocument = new TypedDocumentString(`
    query SiteForm($kind: QuestionnaireKind!, $locale: Locale!, $version: Int) {
  questionnaire(kind: $kind, locale: $locale, version: $version) {
    kind
    version
    locale
    locales
    sections {
      key
      title
      guidance
      items {
        key
        path
        type
        taxonomy
        required
        maxLength
        label
        guidance
      }
    }
    consent {
      version
      text
      locale
    }
  }
  glossary(locale: $locale) {
    code
    definition
    definitionLocale
    terms {
      term
      status
    }
  }
}
    `, {"hash":"sha256:5c1ffdb80b3c40c331410d36ac8febc5cae342eab50cdcfb8d50a9aa7d88778c"}) as unknown as TypedDocumentString<SiteFormQuery, SiteFormQueryVariables>;
export const SiteFormChoicesDocument = new TypedDocumentString(`
    query SiteFormChoices($locale: Locale!) {
  AUTHORITY_ROLE: taxonomy(name: AUTHORITY_ROLE, locale: $locale) {
    code
    name
    definition {
      value
      locale
    }
  }
  POLICY_AREA: taxonomy(name: POLICY_AREA, locale: $locale) {
    code
    name
  }
  TARGET_GROUP: taxonomy(name: TARGET_GROUP, locale: $locale) {
    code
    name
  }
  PRACTICE_OUTCOME: taxonomy(name: PRACTICE_OUTCOME, locale: $locale) {
    code
    name
  }
  STAKEHOLDER_CATEGORY: taxonomy(name: STAKEHOLDER_CATEGORY, locale: $locale) {
    code
    name
  }
  STAKEHOLDER_SCOPE: taxonomy(name: STAKEHOLDER_SCOPE, locale: $locale) {
    code
    name
  }
  STAKEHOLDER_AREA: taxonomy(name: STAKEHOLDER_AREA, locale: $locale) {
    code
    name
  }
  regions(locale: $locale, first: 100) {
    nodes {
      code
      name
      nativeName
      country {
        name
      }
    }
  }
}
    `, {"hash":"sha256:e5722663dc7b2e278ef61c847e344aa77876cdf12f7246759c13990ac8f8b199"}) as unknown as TypedDocumentString<SiteFormChoicesQuery, SiteFormChoicesQueryVariables>;
export const SiteFrameworkDocument = new TypedDocumentString(`
    query SiteFramework($locale: Locale!) {
  aspects: taxonomy(name: EVALUATION_ASPECT, locale: $locale) {
    ...SiteDefinedTerm
  }
  questions: taxonomy(name: TRANSFERABILITY_QUESTION, locale: $locale) {
    ...SiteDefinedTerm
  }
  criteria: taxonomy(name: EVALUATION_CRITERION, locale: $locale) {
    code
    name
  }
  criteriaMatrix(locale: $locale) {
    ...SiteCriteriaMatrix
    status
  }
}
    fragment SiteDefinedTerm on Term {
  code
  name
  definition {
    value
    locale
    isFallback
  }
}
fragment SiteCriteriaMatrix on CriteriaMatrix {
  version
  scale {
    value
    label
  }
  criteria {
    criterion
    coreQuestion
    isOptional
  }
}`, {"hash":"sha256:56fff8f2fa970985818995553ffdc6a5727aae551cb9f7bfcab13a29608f6e1a"}) as unknown as TypedDocumentString<SiteFrameworkQuery, SiteFrameworkQueryVariables>;
export const SiteCompareDocument = new TypedDocumentString(`
    query SiteCompare($ids: [ID!]!, $locale: Locale!) {
  comparePractices(ids: $ids, locale: $locale) {
    practices {
      ...SiteNamedPractice
    }
    facts {
      fact
      label
      agreement
      shared {
        code
      }
      cells {
        values {
          code
          label
        }
        onlyHere {
          code
        }
      }
    }
    aspects {
      aspect
      label
      agreement
      cells {
        state
        rating
        notAssessedReason
        inspiringElementsText {
          ...SiteToldText
        }
        roomForImprovementText {
          ...SiteToldText
        }
      }
    }
    tips {
      question
      label
      cells {
        answerText {
          ...SiteToldText
        }
      }
    }
    criteria {
      criterion
      label
      agreement
      cells {
        best
        median
        rated
        unknown
        notApplicable
      }
    }
  }
}
    fragment SiteNamedPractice on Practice {
  id
  slug
  title
  contentLocale
  isFallback
  country {
    name
  }
  regions {
    code
    name
  }
}
fragment SiteToldText on LocalizedText {
  plain
  locale
  isFallback
  isOutdated
  origin
}`, {"hash":"sha256:97005a70a52529ec5a34687cf16e9b01c62757fb8a672e39621c5eb3a7e46787"}) as unknown as TypedDocumentString<SiteCompareQuery, SiteCompareQueryVariables>;
export const SiteChosenPracticeDocument = new TypedDocumentString(`
    query SiteChosenPractice($id: ID!, $locale: Locale!) {
  practice(id: $id, locale: $locale) {
    ...SiteNamedPractice
  }
}
    fragment SiteNamedPractice on Practice {
  id
  slug
  title
  contentLocale
  isFallback
  country {
    name
  }
  regions {
    code
    name
  }
}`, {"hash":"sha256:5579219e55f8169948ce016aeed311b14fc4f6bb97c2680669479ef414ec520f"}) as unknown as TypedDocumentString<SiteChosenPracticeQuery, SiteChosenPracticeQueryVariables>;
export const SiteFindToCompareDocument = new TypedDocumentString(`
    query SiteFindToCompare($search: String, $first: Int!, $locale: Locale!) {
  practices(search: $search, first: $first, locale: $locale) {
    totalCount
    didYouMean
    nodes {
      ...SiteNamedPractice
    }
  }
}
    fragment SiteNamedPractice on Practice {
  id
  slug
  title
  contentLocale
  isFallback
  country {
    name
  }
  regions {
    code
    name
  }
}`, {"hash":"sha256:4e5a6175f557b3c9ef6126d81a0a7cd3e64963ae3924f228e6e8da9aadd44751"}) as unknown as TypedDocumentString<SiteFindToCompareQuery, SiteFindToCompareQueryVariables>;
export const SiteAlikeToCompareDocument = new TypedDocumentString(`
    query SiteAlikeToCompare($id: ID!, $first: Int!, $locale: Locale!) {
  practice(id: $id, locale: $locale) {
    title
    similar(first: $first) {
      practice {
        ...SiteNamedPractice
      }
    }
  }
}
    fragment SiteNamedPractice on Practice {
  id
  slug
  title
  contentLocale
  isFallback
  country {
    name
  }
  regions {
    code
    name
  }
}`, {"hash":"sha256:a1b57f2484bc5ee872ef3933749c05d6e7a9d569426e7f2f5e195f6334904650"}) as unknown as TypedDocumentString<SiteAlikeToCompareQuery, SiteAlikeToCompareQueryVariables>;
export const SiteFormLanguagesDocument = new TypedDocumentString(`
    query SiteFormLanguages {
  locales {
    code
    endonym
    enabledFor
    fallback
  }
}
    `, {"hash":"sha256:2b65ed1ffa49a5caf71a1917152cbf2a21cd3fee41108d0372952abbfab6519a"}) as unknown as TypedDocumentString<SiteFormLanguagesQuery, SiteFormLanguagesQueryVariables>;
export const SiteNewestTemplateDocument = new TypedDocumentString(`
    query SiteNewestTemplate($locale: Locale!) {
  questionnaire(kind: TEMPLATE, locale: $locale) {
    version
  }
}
    `, {"hash":"sha256:0ae4fc8d69971c9c57cd1428ed3975a92a312a1f8e62769872612d972600887b"}) as unknown as TypedDocumentString<SiteNewestTemplateQuery, SiteNewestTemplateQueryVariables>;
export const SiteExploreChoicesDocument = new TypedDocumentString(`
    query SiteExploreChoices($locale: Locale!, $filter: PracticeFilter) {
  aspects: taxonomy(name: EVALUATION_ASPECT, locale: $locale) {
    ...SiteDefinedTerm
  }
  criteria: taxonomy(name: EVALUATION_CRITERION, locale: $locale) {
    ...SiteDefinedTerm
  }
  criteriaMatrix(locale: $locale) {
    ...SiteCriteriaMatrix
    status
  }
  practices(first: 1, locale: $locale, filter: $filter) {
    totalCount
    facets(names: [ASPECT, CRITERION, COUNTRY, POLICY_AREA]) {
      key
      buckets {
        value
        label
        count
        selected
      }
    }
  }
}
    fragment SiteDefinedTerm on Term {
  code
  name
  definition {
    value
    locale
    isFallback
  }
}
fragment SiteCriteriaMatrix on CriteriaMatrix {
  version
  scale {
    value
    label
  }
  criteria {
    criterion
    coreQuestion
    isOptional
  }
}`, {"hash":"sha256:13fc71e18202285a55930031e0751cb751cccd0b88cd6e1fd59d6350be1c67ae"}) as unknown as TypedDocumentString<SiteExploreChoicesQuery, SiteExploreChoicesQueryVariables>;
export const SiteAspectOverviewDocument = new TypedDocumentString(`
    query SiteAspectOverview($aspect: EvaluationAspect!, $side: AspectSide!, $locale: Locale!, $filter: PracticeFilter, $first: Int, $after: String, $last: Int, $before: String) {
  aspectOverview(
    aspect: $aspect
    side: $side
    locale: $locale
    filter: $filter
    first: $first
    after: $after
    last: $last
    before: $before
  ) {
    totalCount
    pageInfo {
      hasNextPage
      hasPreviousPage
      startCursor
      endCursor
    }
    leftOut {
      reason
      label
      count
    }
    nodes {
      rating
      text {
        ...SiteToldText
      }
      practice {
        ...SiteNamedPractice
      }
    }
  }
}
    fragment SiteNamedPractice on Practice {
  id
  slug
  title
  contentLocale
  isFallback
  country {
    name
  }
  regions {
    code
    name
  }
}
fragment SiteToldText on LocalizedText {
  plain
  locale
  isFallback
  isOutdated
  origin
}`, {"hash":"sha256:1af008b2be525073a26aa7120b4eb26beef7b8e62184bb4a185faefdf21dbe41"}) as unknown as TypedDocumentString<SiteAspectOverviewQuery, SiteAspectOverviewQueryVariables>;
export const SiteCriterionOverviewDocument = new TypedDocumentString(`
    query SiteCriterionOverview($criterion: EvaluationCriterion!, $locale: Locale!, $filter: PracticeFilter, $first: Int, $after: String, $last: Int, $before: String) {
  criterionOverview(
    criterion: $criterion
    locale: $locale
    filter: $filter
    first: $first
    after: $after
    last: $last
    before: $before
  ) {
    totalCount
    pageInfo {
      hasNextPage
      hasPreviousPage
      startCursor
      endCursor
    }
    leftOut {
      reason
      label
      count
    }
    nodes {
      best
      answers {
        questionKey
        question
        state
        rating
        answerText {
          ...SiteToldText
        }
      }
      practice {
        ...SiteNamedPractice
      }
    }
  }
}
    fragment SiteNamedPractice on Practice {
  id
  slug
  title
  contentLocale
  isFallback
  country {
    name
  }
  regions {
    code
    name
  }
}
fragment SiteToldText on LocalizedText {
  plain
  locale
  isFallback
  isOutdated
  origin
}`, {"hash":"sha256:571b3ec6d2ba9e11bbb293bf2c38f9bae1bafb6ec14a02dfdffd0832b4b191d6"}) as unknown as TypedDocumentString<SiteCriterionOverviewQuery, SiteCriterionOverviewQueryVariables>;
export const SiteCriterionRatingsDocument = new TypedDocumentString(`
    query SiteCriterionRatings($criterion: EvaluationCriterion!, $locale: Locale!, $filter: PracticeFilter, $first: Int!) {
  criterionOverview(
    criterion: $criterion
    locale: $locale
    filter: $filter
    first: $first
  ) {
    totalCount
    nodes {
      answers {
        state
        rating
      }
    }
  }
}
    `, {"hash":"sha256:4f7ef919efeca723b7d6feeb1ccb0036cc8b258cbdc975ee00da37195e8c23ae"}) as unknown as TypedDocumentString<SiteCriterionRatingsQuery, SiteCriterionRatingsQueryVariables>;
export const SiteHomeDocument = new TypedDocumentString(`
    query SiteHome($locale: Locale!) {
  practices(locale: $locale, first: 6) {
    totalCount
    facets(names: [ASPECT, POLICY_AREA, REGION]) {
      key
      buckets {
        value
        label
        parent
        count
      }
    }
    nodes {
      ...SitePracticeCard
    }
  }
  locales {
    code
    completeness
  }
}
    fragment SiteNamedPractice on Practice {
  id
  slug
  title
  contentLocale
  isFallback
  country {
    name
  }
  regions {
    code
    name
  }
}
fragment SitePracticeCard on Practice {
  ...SiteNamedPractice
  summary
  policyAreas {
    code
    name
  }
}`, {"hash":"sha256:c1141a0b4ad1d872a31d39f780d9ca7293c16ebadc6288e9be75cb9dcdeb4ccc"}) as unknown as TypedDocumentString<SiteHomeQuery, SiteHomeQueryVariables>;
export const SiteMapShapesDocument = new TypedDocumentString(`
    query SiteMapShapes($locale: Locale!) {
  ground: boundaries(locale: $locale, level: COUNTRY) {
    topoJson
  }
  regions: boundaries(locale: $locale, level: REGION) {
    attribution
    topoJson
  }
}
    `, {"hash":"sha256:47c8ebe46c4485ebadfb716acc94505134e30717008cda7be11f5d6e0e3db5ce"}) as unknown as TypedDocumentString<SiteMapShapesQuery, SiteMapShapesQueryVariables>;
export const SiteMapCountsDocument = new TypedDocumentString(`
    query SiteMapCounts($locale: Locale!, $search: String, $filter: PracticeFilter, $facets: [FacetName!]!, $europe: BoundingBoxInput!) {
  practices(locale: $locale, search: $search, filter: $filter, first: 1) {
    totalCount
    facets(names: $facets) {
      ...SiteFacet
    }
    outermost: mapClusters(zoom: 6) {
      ...SiteMapBubble
    }
    zoom3: mapClusters(zoom: 3, bbox: $europe) {
      ...SiteMapBubble
    }
    zoom4: mapClusters(zoom: 4, bbox: $europe) {
      ...SiteMapBubble
    }
    zoom5: mapClusters(zoom: 5, bbox: $europe) {
      ...SiteMapBubble
    }
    zoom6: mapClusters(zoom: 6, bbox: $europe) {
      ...SiteMapBubble
    }
    zoom7: mapClusters(zoom: 7, bbox: $europe) {
      ...SiteMapBubble
    }
  }
}
    fragment SiteMapBubble on MapCluster {
  longitude
  latitude
  count
  bounds {
    west
    south
    east
    north
  }
}
fragment SiteFacet on Facet {
  key
  buckets {
    value
    label
    parent
    count
    selected
  }
}`, {"hash":"sha256:28a46ad9fc817d4cec1491f49ef446984871d6ba79a91ca57b1bc4590da714f2"}) as unknown as TypedDocumentString<SiteMapCountsQuery, SiteMapCountsQueryVariables>;
export const SiteMapRegionDocument = new TypedDocumentString(`
    query SiteMapRegion($locale: Locale!, $search: String, $filter: PracticeFilter) {
  practices(locale: $locale, search: $search, filter: $filter, first: 5) {
    totalCount
    nodes {
      id
      slug
      title
      contentLocale
      isFallback
    }
  }
}
    `, {"hash":"sha256:178ba0c7ae6499d3e72346a23e53df48144646a0ba38da0719ed8690c75bc424"}) as unknown as TypedDocumentString<SiteMapRegionQuery, SiteMapRegionQueryVariables>;
export const SitePracticeAroundDocument = new TypedDocumentString(`
    query SitePracticeAround($slug: String!, $locale: Locale!) {
  criteriaMatrix(locale: $locale) {
    ...SiteCriteriaMatrix
  }
  practice(slug: $slug, locale: $locale) {
    jsonLd
    similar(first: 3) {
      practice {
        ...SiteNamedPractice
        policyAreas {
          code
          name
        }
      }
      because {
        kind
        label
      }
    }
    en: in(locale: "en") {
      ...SiteLanguageReading
    }
    fr: in(locale: "fr") {
      ...SiteLanguageReading
    }
    de: in(locale: "de") {
      ...SiteLanguageReading
    }
    es: in(locale: "es") {
      ...SiteLanguageReading
    }
    it: in(locale: "it") {
      ...SiteLanguageReading
    }
    el: in(locale: "el") {
      ...SiteLanguageReading
    }
    pt: in(locale: "pt") {
      ...SiteLanguageReading
    }
    sv: in(locale: "sv") {
      ...SiteLanguageReading
    }
    ca: in(locale: "ca") {
      ...SiteLanguageReading
    }
  }
}
    fragment SiteCriteriaMatrix on CriteriaMatrix {
  version
  scale {
    value
    label
  }
  criteria {
    criterion
    coreQuestion
    isOptional
  }
}
fragment SiteNamedPractice on Practice {
  id
  slug
  title
  contentLocale
  isFallback
  country {
    name
  }
  regions {
    code
    name
  }
}
fragment SiteLanguageReading on Practice {
  slug
  locale
  contentLocale
  publishedAt
  versionPermalink
  titleText {
    ...SiteProvenance
  }
  summaryText {
    ...SiteProvenance
  }
  contextText {
    ...SiteProvenance
  }
  objectivesText {
    ...SiteProvenance
  }
  activitiesText {
    ...SiteProvenance
  }
  challengesText {
    ...SiteProvenance
  }
  solutionsText {
    ...SiteProvenance
  }
  resultsText {
    ...SiteProvenance
  }
  lessonsLearntText {
    ...SiteProvenance
  }
  innovativeElementsText {
    ...SiteProvenance
  }
  resourcesText {
    ...SiteProvenance
  }
  aspects {
    inspiringElementsText {
      ...SiteProvenance
    }
    roomForImprovementText {
      ...SiteProvenance
    }
  }
  tips {
    answerText {
      ...SiteProvenance
    }
  }
  matrix {
    answers {
      answerText {
        ...SiteProvenance
      }
    }
  }
}
fragment SiteProvenance on LocalizedText {
  origin
  isFallback
  isOutdated
  sourceLocale
}`, {"hash":"sha256:8039152a348636e60b8352c72d96e464836be5bddb1c44e8870d34d7fd3b30a4"}) as unknown as TypedDocumentString<SitePracticeAroundQuery, SitePracticeAroundQueryVariables>;
export const SiteMatrixVersionDocument = new TypedDocumentString(`
    query SiteMatrixVersion($version: Int!, $locale: Locale!) {
  criteriaMatrix(version: $version, locale: $locale) {
    ...SiteCriteriaMatrix
  }
}
    fragment SiteCriteriaMatrix on CriteriaMatrix {
  version
  scale {
    value
    label
  }
  criteria {
    criterion
    coreQuestion
    isOptional
  }
}`, {"hash":"sha256:397d28c04d97e9324e5188c68e1db1e133e54cb8b5c6ead3e3954de17dc52dad"}) as unknown as TypedDocumentString<SiteMatrixVersionQuery, SiteMatrixVersionQueryVariables>;
export const SitePublicationDocument = new TypedDocumentString(`
    query SitePublication($id: ID!, $locale: Locale!, $version: Int!) {
  practice(id: $id, locale: $locale, version: $version) {
    version
    publishedAt
    versionPermalink
  }
}
    `, {"hash":"sha256:e421be5048f07c5c1ddefc42c32e4deaabd714ca0e2f22b250effd59ec90b4f2"}) as unknown as TypedDocumentString<SitePublicationQuery, SitePublicationQueryVariables>;
export const SiteTombstoneDocument = new TypedDocumentString(`
    query SiteTombstone($slug: String!) {
  tombstone(slug: $slug) {
    since
  }
}
    `, {"hash":"sha256:eb91db4aaf4264996a919363093e9ae40e810773c3963d8e849b74dd568981ab"}) as unknown as TypedDocumentString<SiteTombstoneQuery, SiteTombstoneQueryVariables>;
export const SitePracticeDocument = new TypedDocumentString(`
    query SitePractice($slug: String!, $locale: Locale!) {
  practice(slug: $slug, locale: $locale) {
    id
    slug
    contentLocale
    isFallback
    sourceLocale
    version
    publishedAt
    permalink
    versionPermalink
    citation
    title
    summary
    titleText {
      ...SiteText
    }
    summaryText {
      ...SiteText
    }
    contextText {
      ...SiteText
    }
    objectivesText {
      ...SiteText
    }
    activitiesText {
      ...SiteText
    }
    challengesText {
      ...SiteText
    }
    solutionsText {
      ...SiteText
    }
    resultsText {
      ...SiteText
    }
    lessonsLearntText {
      ...SiteText
    }
    innovativeElementsText {
      ...SiteText
    }
    resourcesText {
      ...SiteText
    }
    authorityRole
    authorityMode
    authorityRoleTerm {
      name
      definition {
        value
        locale
        isFallback
      }
    }
    status
    outcome
    period {
      start
      end
      isOngoing
    }
    leadOrganisation
    partners {
      name
      category {
        name
      }
      area {
        name
      }
      scope {
        name
      }
    }
    budget {
      amountCents
      currency
    }
    fundingSources
    beneficiariesPersons
    resultIndicators {
      name
      unit
      baseline
      target
      achieved
      measuredOn
    }
    links {
      url
      kind
    }
    country {
      code
      name
    }
    regions {
      code
      name
    }
    policyAreas {
      code
      name
    }
    targetGroups {
      code
      name
    }
    aspects {
      aspect
      label
      state
      notAssessedReason
      rating
      inspiringElementsText {
        ...SiteText
      }
      roomForImprovementText {
        ...SiteText
      }
    }
    tips {
      question
      label
      answerText {
        ...SiteText
      }
    }
    matrix {
      version
      answers {
        criterion
        criterionLabel
        questionKey
        question
        state
        rating
        evidence
        answerText {
          ...SiteText
        }
      }
    }
    alternates {
      locale
      slug
    }
  }
}
    fragment SiteText on LocalizedText {
  html
  locale
  isFallback
  fallbackReason
  origin
  isOutdated
  sourceLocale
}`, {"hash":"sha256:cd9e95be8b0bb892305367ec84a9089ef474659e8bc45be3aab8d6dbba7442ef"}) as unknown as TypedDocumentString<SitePracticeQuery, SitePracticeQueryVariables>;
export const SitePracticesDocument = new TypedDocumentString(`
    query SitePractices($locale: Locale!, $search: String, $filter: PracticeFilter, $orderBy: [PracticeOrder!], $facets: [FacetName!]!, $first: Int, $after: String, $last: Int, $before: String) {
  practices(
    locale: $locale
    search: $search
    filter: $filter
    orderBy: $orderBy
    first: $first
    after: $after
    last: $last
    before: $before
  ) {
    totalCount
    searchedFor
    didYouMean
    pageInfo {
      hasNextPage
      hasPreviousPage
      startCursor
      endCursor
    }
    facets(names: $facets) {
      ...SiteFacet
    }
    edges {
      highlights {
        path
        snippet
        locale
      }
      node {
        ...SitePracticeCard
      }
    }
  }
}
    fragment SiteNamedPractice on Practice {
  id
  slug
  title
  contentLocale
  isFallback
  country {
    name
  }
  regions {
    code
    name
  }
}
fragment SitePracticeCard on Practice {
  ...SiteNamedPractice
  summary
  policyAreas {
    code
    name
  }
}
fragment SiteFacet on Facet {
  key
  buckets {
    value
    label
    parent
    count
    selected
  }
}`, {"hash":"sha256:195fa9bbeaa909d5d338a3cc3df4463efe53d45375c5409c7419f3dd58a6307e"}) as unknown as TypedDocumentString<SitePracticesQuery, SitePracticesQueryVariables>;
export const SiteRegionCompanionsDocument = new TypedDocumentString(`
    query SiteRegionCompanions($code: String!, $locale: Locale!) {
  region(code: $code, locale: $locale) {
    similar(first: 6) {
      region {
        code
        name
        country {
          name
        }
      }
      distance
      comparedOn {
        shared
        total
        weight
      }
      because {
        kind
        code
        label
        difference
        text
        own {
          text
          source
          isProxy
          nutsCode
        }
        other {
          text
          source
          isProxy
          nutsCode
        }
      }
    }
  }
  practicesToLearnFrom(region: $code, locale: $locale, first: 6) {
    weakDimensions {
      dimension
      label
      score
      year
      source
    }
    areasWithoutPractice {
      code
      name
    }
    notes {
      code
      text
    }
    lessons {
      practice {
        ...SitePracticeCard
      }
      because {
        kind
        text
      }
    }
  }
}
    fragment SiteNamedPractice on Practice {
  id
  slug
  title
  contentLocale
  isFallback
  country {
    name
  }
  regions {
    code
    name
  }
}
fragment SitePracticeCard on Practice {
  ...SiteNamedPractice
  summary
  policyAreas {
    code
    name
  }
}`, {"hash":"sha256:cfd08dd816b782f4dd790da142113bbec7249b2a151c4e407e0f7804dd8fcf60"}) as unknown as TypedDocumentString<SiteRegionCompanionsQuery, SiteRegionCompanionsQueryVariables>;
export const SiteRegionDocument = new TypedDocumentString(`
    query SiteRegion($code: String!, $locale: Locale!) {
  region(code: $code, locale: $locale) {
    code
    name
    nativeName
    website
    jsonLd
    country {
      code
      name
    }
    nutsUnits {
      code
      name
      nutsVersion
      isStatisticsProxy
    }
    mipex {
      url
      scores {
        dimension
        label
        score
        wave
        year
        source
      }
    }
    typology {
      urban
      intermediate
      rural
    }
    indicators {
      indicator {
        code
        label
        definition
      }
      latest {
        value
        notAvailable
        notAvailableText
        unit
        period
        flag
        flagMeaning
        coverage
        nutsCode
        isProxy
        sourceUpdatedAt
        retrievedAt
        source {
          name
          url
        }
      }
      series {
        value
        notAvailableText
        period
        flag
        flagMeaning
        coverage
        source {
          name
        }
      }
    }
    practices(first: 3) {
      totalCount
      nodes {
        ...SitePracticeCard
      }
    }
  }
}
    fragment SiteNamedPractice on Practice {
  id
  slug
  title
  contentLocale
  isFallback
  country {
    name
  }
  regions {
    code
    name
  }
}
fragment SitePracticeCard on Practice {
  ...SiteNamedPractice
  summary
  policyAreas {
    code
    name
  }
}`, {"hash":"sha256:e1200e9907fe3cd6db157882215cce69d6937fd0b86f148aafd88e634952bd2c"}) as unknown as TypedDocumentString<SiteRegionQuery, SiteRegionQueryVariables>;
export const SiteRegionPlaceDocument = new TypedDocumentString(`
    query SiteRegionPlace($code: String!, $codes: [String!]!, $locale: Locale!) {
  region(code: $code, locale: $locale) {
    geometry {
      geoJson
      attribution
    }
  }
  boundaries(level: COUNTRY, regions: $codes, locale: $locale) {
    geoJson
  }
}
    `, {"hash":"sha256:c9550b8b7547407697dc7a5a4dd6ea30844ca67017d799e8085cd98c1fed5539"}) as unknown as TypedDocumentString<SiteRegionPlaceQuery, SiteRegionPlaceQueryVariables>;
export const SiteRegionsDocument = new TypedDocumentString(`
    query SiteRegions($locale: Locale!, $filter: RegionFilter, $after: String) {
  regions(first: 100, locale: $locale, filter: $filter, after: $after) {
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      code
      name
      nativeName
      country {
        code
        name
      }
      mipex {
        url
      }
      practices(first: 1) {
        totalCount
      }
    }
  }
}
    `, {"hash":"sha256:6e0ec311eb4e097409a751f690d7937bf9df2bdabb4edc20a9b1563efbf8b6ad"}) as unknown as TypedDocumentString<SiteRegionsQuery, SiteRegionsQueryVariables>;