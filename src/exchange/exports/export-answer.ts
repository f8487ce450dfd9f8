import type { PublicRouteAnswer, PublicServices } from '../../platform/http/public-route.ts';
import { noticeHeaders, type Notice } from './notices.ts';

/** A file that can be taken away. */
export interface ExportFile {
  /** First part of the file name, for example `practices-sv`. */
  readonly name: string;
  readonly extension: string;
  readonly mediaType: string;
  /** Empty: the file has no words of ours. */
  readonly languages: readonly string[];
  readonly notice: Notice;
  /** Surrogate keys. */
  readonly tags: readonly string[];
  readonly body: PublicRouteAnswer['body'];
}

/**
 * Answers with a file. Its name and its headers tell the last publication when the export began; what it
 * holds is of that moment or a later one, and says so itself where the format has a place for it.
 */
export async function exportAnswer(
  file: ExportFile,
  services: PublicServices,
): Promise<PublicRouteAnswer> {
  const { version, changedAt } = await services.publication();
  const day = changedAt.toISOString().slice(0, 10);
  return {
    status: 200,
    headers: {
      'content-type': file.mediaType,
      'content-disposition': `attachment; filename="${file.name}-${day}.${file.extension}"`,
      ...(file.languages.length === 0 ? {} : { 'content-language': file.languages.join(', ') }),
      'last-modified': changedAt.toUTCString(),
      'x-publication-version': String(version),
      ...noticeHeaders(file.notice),
    },
    tags: file.tags,
    body: file.body,
  };
}
