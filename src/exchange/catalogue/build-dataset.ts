import { datasetAddress, nutsUri } from '../../delivery/index.ts';
import {
  PRACTICES_NOTICE,
  REGIONS_NOTICE,
  STATISTICS_NOTICE,
  type Notice,
} from '../exports/notices.ts';
import { PRACTICE_FORMATS, type ExportFormat } from '../exports/practice-exports.ts';
import { REGION_FORMATS } from '../exports/region-exports.ts';
import { STATISTICS_FORMATS } from '../exports/statistics-exports.ts';
import { addDistribution, type CataloguedFile } from './build-distribution.ts';
import type { CatalogueFacts } from './catalogue-facts.ts';
import { contactNode, languageNodes, publisherNode } from './catalogue-nodes.ts';
import { node, text, typed, unnamed, type GraphBuilder, type Subject } from './graph-builder.ts';
import { CONCEPTS } from './vocabulary.ts';

/** A dataset of the catalogue. */
export interface CataloguedDataset {
  readonly name: 'practices' | 'statistics' | 'regions';
  readonly notice: Notice;
  readonly formats: readonly ExportFormat[];
  /** Feeds of each language beside the exports. */
  readonly feeds: readonly ExportFormat[];
  /** Frequency in the authority table of the EU. */
  readonly frequency: string;
  readonly themes: readonly string[];
  /** Whether it covers the years of the figures. */
  readonly hasYears: boolean;
}

const FEEDS: readonly ExportFormat[] = [
  { extension: 'atom', mediaType: 'application/atom+xml' },
  { extension: 'rss', mediaType: 'application/rss+xml' },
  { extension: 'json', mediaType: 'application/feed+json' },
];

/** The datasets of the catalogue. */
export const DATASETS: readonly CataloguedDataset[] = [
  {
    name: 'practices',
    notice: PRACTICES_NOTICE,
    formats: PRACTICE_FORMATS,
    feeds: FEEDS,
    frequency: CONCEPTS.irregular,
    themes: [CONCEPTS.society, CONCEPTS.regions],
    hasYears: false,
  },
  {
    name: 'statistics',
    notice: STATISTICS_NOTICE,
    formats: STATISTICS_FORMATS,
    feeds: [],
    frequency: CONCEPTS.annual,
    themes: [CONCEPTS.society],
    hasYears: true,
  },
  {
    name: 'regions',
    notice: REGIONS_NOTICE,
    formats: REGION_FORMATS,
    feeds: [],
    frequency: CONCEPTS.irregular,
    themes: [CONCEPTS.regions],
    hasYears: false,
  },
];

/** The node of a dataset. */
export function datasetNode(name: string, facts: CatalogueFacts) {
  return node(datasetAddress(name, facts));
}

/** Describes a dataset and its files. */
export function addDataset(
  graph: GraphBuilder,
  dataset: CataloguedDataset,
  facts: CatalogueFacts,
): void {
  const { languages } = facts;
  const about = datasetNode(dataset.name, facts);
  const inEvery = (part: string) =>
    languages.map((one) => text(facts.say(`dataset.${dataset.name}.${part}`, one), one));
  const files = filesOf(dataset, languages).map((file) => addDistribution(graph, file, facts));
  graph
    .a(about, 'dcat:Dataset')
    .add(about, 'dct:title', ...inEvery('title'))
    .add(about, 'dct:description', ...inEvery('description'))
    .add(about, 'dct:identifier', typed(about.value, 'anyURI'))
    .add(about, 'dct:publisher', publisherNode(facts))
    .add(about, 'dcat:contactPoint', contactNode(facts))
    .add(about, 'dct:modified', typed(facts.changedAt, 'dateTime'))
    .add(about, 'dct:language', ...languageNodes(graph, languages))
    .add(about, 'dct:accessRights', graph.described(CONCEPTS.publicAccess, 'dct:RightsStatement'))
    .add(about, 'dct:accrualPeriodicity', graph.described(dataset.frequency, 'dct:Frequency'))
    .add(about, 'dcat:theme', ...dataset.themes.map((theme) => addTheme(graph, theme)))
    .add(about, 'dcat:landingPage', graph.described(`${facts.publicUrl}/`, 'foaf:Document'))
    .add(about, 'dcat:distribution', ...files);
  addPlaces(graph, about, facts);
  if (dataset.hasYears) addYears(graph, about, facts);
}

function filesOf(
  { name, formats, feeds, notice }: CataloguedDataset,
  languages: readonly string[],
): readonly CataloguedFile[] {
  return languages.flatMap((language) => [
    ...formats.map((format) => ({
      format,
      path: `/exports/${name}.${format.extension}?locale=${language}`,
      language,
      notice,
    })),
    ...feeds.map((format) => ({
      format,
      path: `/feeds/${language}/practices.${format.extension}`,
      language,
      notice,
    })),
  ]);
}

const THEME_NAMES: Readonly<Record<string, string>> = {
  [CONCEPTS.society]: 'Population and society',
  [CONCEPTS.regions]: 'Regions and cities',
};

function addTheme(graph: GraphBuilder, address: string): Subject {
  const theme = graph.described(address, 'skos:Concept');
  graph
    .add(theme, 'skos:prefLabel', text(THEME_NAMES[address]!, 'en'))
    .add(theme, 'skos:inScheme', node(CONCEPTS.themes));
  return theme;
}

function addPlaces(graph: GraphBuilder, about: Subject, { nutsCodes }: CatalogueFacts): void {
  const places = nutsCodes.map((code) => graph.described(nutsUri(code), 'dct:Location'));
  graph.add(about, 'dct:spatial', ...places);
}

function addYears(graph: GraphBuilder, about: Subject, { years }: CatalogueFacts): void {
  if (years === null) return;
  const period = unnamed('years');
  graph
    .a(period, 'dct:PeriodOfTime')
    .add(period, 'dcat:startDate', typed(years.first, 'gYear'))
    .add(period, 'dcat:endDate', typed(years.last, 'gYear'))
    .add(about, 'dct:temporal', period);
}
