import type { PublicRoute } from '../../platform/http/public-route.ts';
import { exportAnswer } from './export-answer.ts';
import { PRACTICES_NOTICE } from './notices.ts';
import { openPracticeExport } from './practice-batches.ts';
import {
  practicesAsCsv,
  practicesAsGeoJson,
  practicesAsJson,
  practicesAsJsonLd,
  practicesAsJsonLines,
  practicesAsXlsx,
  type FileWriter,
} from './practice-files.ts';

/** A format in which practices are exported. */
export interface ExportFormat {
  readonly extension: string;
  /** As it stands in `content-type`. */
  readonly mediaType: string;
}

interface WritableFormat extends ExportFormat {
  readonly write: FileWriter;
}

const FORMATS: readonly WritableFormat[] = [
  { extension: 'csv', mediaType: 'text/csv; charset=utf-8; header=present', write: practicesAsCsv },
  {
    extension: 'xlsx',
    mediaType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    write: practicesAsXlsx,
  },
  { extension: 'json', mediaType: 'application/json; charset=utf-8', write: practicesAsJson },
  {
    extension: 'jsonl',
    mediaType: 'application/jsonl; charset=utf-8',
    write: practicesAsJsonLines,
  },
  {
    extension: 'jsonld',
    mediaType: 'application/ld+json; charset=utf-8',
    write: practicesAsJsonLd,
  },
  {
    extension: 'geojson',
    mediaType: 'application/geo+json; charset=utf-8',
    write: practicesAsGeoJson,
  },
];

/** The formats of practices, for the catalogue. */
export const PRACTICE_FORMATS: readonly ExportFormat[] = FORMATS;

/** `/exports/practices.<format>`. */
export const practiceExportRoutes: readonly PublicRoute[] = FORMATS.map((format) => ({
  path: `/exports/practices.${format.extension}`,
  streams: true,
  answer: async (request, services) => {
    const asked = await openPracticeExport(request, services);
    const { locale } = asked.selection;
    return exportAnswer(
      {
        name: `practices-${locale}`,
        extension: format.extension,
        mediaType: format.mediaType,
        languages: asked.languages,
        notice: PRACTICES_NOTICE,
        tags: ['practices'],
        body: format.write(asked, services.translatorFor(locale)),
      },
      services,
    );
  },
}));
