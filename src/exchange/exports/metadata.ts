import type { StreamHead } from '../../delivery/index.ts';
import type { Translator } from '../../platform/i18n/translator.ts';
import { PRACTICES_NOTICE, type Notice } from './notices.ts';
import type { ExportReading } from './practice-record.ts';

/** What a file says of itself. */
export interface FileMetadata extends Readonly<Record<string, unknown>> {
  readonly title: string;
  readonly description: string;
  readonly source: string;
  /** Content is of this version of everything published, and of no other. */
  readonly publicationVersion: number;
  /** When that version came to be; ISO 8601. */
  readonly changedAt: string;
  readonly licence: string | null;
  readonly licenceStatement: string;
  readonly attribution: string | null;
}

/** The moment a file shows. */
export type Moment = Pick<StreamHead, 'publicationVersion' | 'changedAt'>;

/** What a file about a dataset says of itself, its title in the language of the translator. */
export function fileMetadata(
  dataset: 'practices' | 'statistics' | 'regions',
  notice: Notice,
  { publicationVersion, changedAt }: Moment,
  { publicUrl, translator }: { readonly publicUrl: string; readonly translator: Translator },
): FileMetadata {
  return {
    title: translator.say(`dataset.${dataset}.title`),
    description: translator.say(`dataset.${dataset}.description`),
    source: `${publicUrl}/`,
    publicationVersion,
    changedAt: new Date(changedAt).toISOString(),
    licence: notice.licence,
    licenceStatement: notice.statement,
    attribution: notice.attribution,
  };
}

/** What a file of practices says of itself. */
export function metadataOf(
  { reading }: { readonly reading: ExportReading },
  head: StreamHead,
  translator: Translator,
): FileMetadata {
  const { locale, languages, fallback, publicUrl } = reading;
  const metadata = fileMetadata('practices', PRACTICES_NOTICE, head, { publicUrl, translator });
  return { ...metadata, locale, languages, fallback };
}
