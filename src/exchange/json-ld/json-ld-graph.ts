import {
  datasetJsonLd,
  jsonLdDocument,
  practiceJsonLd,
  type JsonLdNode,
  type JsonLdValue,
  type PracticeRowDocument,
  type StreamHead,
  type StreamedPractice,
} from '../../delivery/index.ts';
import type { FileMetadata } from '../exports/metadata.ts';
import type { ExportReading } from '../exports/practice-record.ts';

/** The parts of a JSON-LD document of practices. */
export interface JsonLdGraph {
  readonly context: JsonLdValue;
  readonly dataset: JsonLdNode;
  /** A node for each language in which the practice is read. */
  readonly nodesOf: (
    practice: StreamedPractice,
    head: Pick<StreamHead, 'places'>,
  ) => readonly JsonLdNode[];
}

/** Prepares a JSON-LD document of practices. */
export function jsonLdGraph(reading: ExportReading, metadata: FileMetadata): JsonLdGraph {
  const dataset = datasetJsonLd(
    {
      name: 'practices',
      title: metadata.title,
      description: metadata.description,
      languages: reading.languages,
      publicationVersion: metadata.publicationVersion,
      changedAt: metadata.changedAt,
      licence: metadata.licence,
      files: [],
    },
    reading,
  );
  return {
    context: jsonLdDocument({})['@context'],
    dataset,
    nodesOf: ({ document, others }, head) => nodesOf([document, others], reading, head),
  };
}

/** Where a language has no edition of its own its row repeats another language, so it is left out. */
function nodesOf(
  [document, others]: readonly [PracticeRowDocument, StreamedPractice['others']],
  reading: ExportReading,
  { places }: Pick<StreamHead, 'places'>,
): readonly JsonLdNode[] {
  const rows = reading.languages.flatMap((language) =>
    language === reading.locale ? [document] : (others[language] ?? []),
  );
  const different = [...new Map(rows.map((row) => [row.contentLocale, row])).values()];
  return different.map((row) =>
    practiceJsonLd(
      {
        document: row,
        alternates: row.alternates,
        places: row.facts.regions.flatMap((code) => {
          const place = places[code];
          return place === undefined
            ? []
            : [{ ...place, name: row.labels.regions[code] ?? place.name }];
        }),
        labelOf: (key) => row.labels.terms[key] ?? key.replace(/^[^:]*:/u, ''),
      },
      reading,
    ),
  );
}
