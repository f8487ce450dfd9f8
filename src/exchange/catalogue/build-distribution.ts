import type { ExportFormat } from '../exports/practice-exports.ts';
import type { Notice } from '../exports/notices.ts';
import type { CatalogueFacts } from './catalogue-facts.ts';
import { languageNodes } from './catalogue-nodes.ts';
import { node, text, typed, unnamed, type GraphBuilder, type Value } from './graph-builder.ts';
import { fileTypeUri, mediaTypeUri } from './vocabulary.ts';

/** A file of a dataset in one format and, if it has words, one language. */
export interface CataloguedFile {
  readonly format: ExportFormat;
  /** Below the public address, with its query. */
  readonly path: string;
  /** Null: its words, if any, are in several languages or in none. */
  readonly language: string | null;
  readonly notice: Notice;
}

/** Standards that the formats follow. */
const STANDARDS: Readonly<Record<string, string>> = {
  csv: 'https://www.rfc-editor.org/info/rfc4180',
  geojson: 'https://www.rfc-editor.org/info/rfc7946',
  jsonld: 'https://www.w3.org/TR/json-ld11/',
  atom: 'https://www.rfc-editor.org/info/rfc4287',
};

/** Describes a file. @returns its node */
export function addDistribution(
  graph: GraphBuilder,
  { format, path, language, notice }: CataloguedFile,
  facts: CatalogueFacts,
): Value {
  const { extension, mediaType } = format;
  const address = `${facts.publicUrl}${path}`;
  const about = node(`${address}#distribution`);
  const standard = STANDARDS[extension];
  graph
    .a(about, 'dcat:Distribution')
    .add(about, 'dct:title', text(titleOf(extension, language), 'en'))
    .add(about, 'dcat:accessURL', node(address))
    .add(about, 'dcat:downloadURL', node(address))
    .add(about, 'dct:format', graph.described(fileTypeUri(extension), 'dct:MediaTypeOrExtent'))
    .add(about, 'dcat:mediaType', graph.described(mediaTypeUri(mediaType), 'dct:MediaType'))
    .add(about, 'dct:language', ...languageNodes(graph, language === null ? [] : [language]))
    .add(about, 'dct:modified', typed(facts.changedAt, 'dateTime'))
    .add(about, 'dct:rights', addRights(graph, notice))
    .add(
      about,
      'dct:license',
      notice.licence === null ? null : graph.described(notice.licence, 'dct:LicenseDocument'),
    )
    .add(
      about,
      'dct:conformsTo',
      standard === undefined ? null : graph.described(standard, 'dct:Standard'),
    );
  return about;
}

function titleOf(extension: string, language: string | null): string {
  return language === null ? extension.toUpperCase() : `${extension.toUpperCase()} (${language})`;
}

/** What is known of the rights: the statement, and the words to show. */
function addRights(graph: GraphBuilder, { statement, attribution }: Notice): Value {
  const rights = unnamed(`rights-${statement.length}`);
  graph
    .a(rights, 'dct:RightsStatement')
    .add(rights, 'rdfs:label', text(statement, 'en'))
    .add(rights, 'rdfs:comment', attribution === null ? null : text(attribution, 'en'));
  return rights;
}
