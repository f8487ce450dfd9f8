import { askApi } from './api.ts';

/** A text of a practice with its language and how it came about. */
export interface ReadText {
  readonly html: string;
  readonly locale: string;
  readonly isFallback: boolean;
  readonly isOutdated: boolean;
  readonly origin: 'HUMAN' | 'MACHINE' | 'MACHINE_POST_EDITED';
}

interface Named {
  readonly name: string;
}

/** Answer to a question of the criteria matrix. */
export interface ReadAnswer {
  readonly criterion: string;
  readonly questionKey: string;
  readonly question: string;
  readonly state: 'RATED' | 'UNKNOWN' | 'NOT_APPLICABLE';
  readonly rating: number | null;
  readonly evidence: readonly string[];
  readonly answer: ReadText | null;
}

/** A practice as the public API tells of it. */
export interface ReadPractice {
  readonly id: string;
  readonly slug: string;
  readonly title: string;
  readonly summary: string;
  readonly contentLocale: string;
  readonly isFallback: boolean;
  readonly version: number;
  readonly citation: string;
  readonly permalink: string;
  readonly versionPermalink: string;
  readonly leadOrganisation: string | null;
  readonly country: Named;
  readonly regions: readonly Named[];
  readonly policyAreas: readonly Named[];
  readonly targetGroups: readonly Named[];
  readonly partners: readonly Named[];
  readonly resultIndicators: readonly Named[];
  readonly links: readonly { readonly url: string }[];
  readonly alternates: readonly { readonly locale: string; readonly slug: string }[];
  readonly titleText: ReadText;
  readonly summaryText: ReadText;
  /** By the id of their part of the page. */
  readonly texts: Readonly<Record<string, ReadText | null>>;
  readonly aspects: readonly {
    readonly label: string;
    readonly state: 'ASSESSED' | 'NOT_ASSESSED';
    readonly notAssessedReason: string | null;
    readonly inspiring: ReadText | null;
    readonly improvement: ReadText | null;
  }[];
  readonly tips: readonly { readonly label: string; readonly answer: ReadText | null }[];
  readonly matrix: { readonly answers: readonly ReadAnswer[] };
  readonly similar: readonly {
    readonly practice: { readonly title: string };
    readonly because: readonly { readonly label: string }[];
  }[];
}

/** Descriptive texts in the order of the page, each as `id of its part: field`. */
const TEXTS = [
  'context: contextText',
  'objectives: objectivesText',
  'activities: activitiesText',
  'challenges: challengesText',
  'solutions: solutionsText',
  'innovation: innovativeElementsText',
  'resources: resourcesText',
  'results: resultsText',
  'lessons: lessonsLearntText',
];

const READ = `
  fragment Text on LocalizedText { html locale isFallback isOutdated origin }
  query ($slug: String!, $locale: Locale!) {
    practice(slug: $slug, locale: $locale) {
      id slug title summary contentLocale isFallback version
      citation permalink versionPermalink leadOrganisation
      country { name }
      regions { name }
      policyAreas { name }
      targetGroups { name }
      partners { name }
      resultIndicators { name }
      links { url }
      alternates { locale slug }
      titleText { ...Text }
      summaryText { ...Text }
      aspects {
        label state notAssessedReason
        inspiring: inspiringElementsText { ...Text }
        improvement: roomForImprovementText { ...Text }
      }
      tips { label answer: answerText { ...Text } }
      matrix { answers { criterion questionKey question state rating evidence answer: answerText { ...Text } } }
      similar(first: 3) { practice { title } because { label } }
    }
    texts: practice(slug: $slug, locale: $locale) {
      ${TEXTS.map((text) => `${text} { ...Text }`).join('\n')}
    }
  }`;

/** Everything that the page of a practice rests on. */
export async function askPractice(slug: string, locale: string): Promise<ReadPractice> {
  const { practice, texts } = await askApi<{
    readonly practice: ReadPractice;
    readonly texts: ReadPractice['texts'];
  }>(READ, { slug, locale });
  return { ...practice, texts };
}

/** A practice of the list, and in which languages it is published. */
export interface ListedPractice {
  readonly id: string;
  readonly slug: string;
  readonly title: string;
  readonly isFallback: boolean;
  readonly alternates: readonly { readonly locale: string; readonly slug: string }[];
  readonly aspects: readonly { readonly state: string }[];
}

/** All practices of the demonstration in a language, newest first. */
export async function listPractices(locale: string): Promise<readonly ListedPractice[]> {
  const { practices } = await askApi<{
    readonly practices: { readonly nodes: readonly ListedPractice[] };
  }>(
    `query ($locale: Locale!) {
      practices(locale: $locale, first: 24) {
        nodes { id slug title isFallback alternates { locale slug } aspects { state } }
      }
    }`,
    { locale },
  );
  return practices.nodes;
}

/** The practice in a language that has the most to show. */
export async function fullestPractice(locale: string): Promise<ReadPractice> {
  const assessed = ({ aspects }: { readonly aspects: readonly { readonly state: string }[] }) =>
    aspects.filter(({ state }) => state === 'ASSESSED').length;
  const own = (await listPractices(locale)).filter(({ isFallback }) => !isFallback);
  const [first] = own.toSorted((one, other) => assessed(other) - assessed(one));
  return askPractice(first!.slug, locale);
}
