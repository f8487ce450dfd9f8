import { edgeError } from '../../../platform/graphql/edge-error.ts';
import { answer } from '../../../platform/graphql/payload.ts';
import { UserErrorType } from '../../../platform/graphql/user-error.type.ts';
import type { EditorialRoute } from '../../../platform/http/editorial-route.ts';
import { jsonAnswer } from '../../../platform/http/http-answer.ts';
import { bringIn } from '../commands/bring-in.ts';
import type { ImportFormat } from '../domain/import-table.ts';
import { presentImported } from '../graphql/present-imported.ts';

/** Largest file. */
const MAX_FILE = 10 * 1_048_576;

const FORMATS: Readonly<Record<string, ImportFormat>> = {
  'text/csv': 'CSV',
  'application/json': 'JSON',
  'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': 'XLSX',
};

/**
 * `POST /imports/practices?source=…&dryRun=false&skipRefused=true&overwrite=true&fileName=…`: the same as
 * `importPractices` for files that are too large for a document. The answer is the payload of the
 * mutation as JSON: 200, or 422 when the file as a whole is refused, or 403.
 */
export const importRoute: EditorialRoute = {
  path: '/imports/practices',
  method: 'POST',
  callers: 'ACCOUNT',
  answer: async ({ query, contentType, readBody }, context) => {
    const format = FORMATS[contentType];
    if (format === undefined) throw edgeError('UNSUPPORTED_MEDIA_TYPE');
    const bytes = await readBody({ maxBytes: MAX_FILE });
    if (bytes === null) throw edgeError('PAYLOAD_TOO_LARGE');
    const result = await bringIn(context, {
      source: query.get('source') ?? '',
      format,
      bytes,
      fileName: query.get('fileName'),
      dryRun: query.get('dryRun') !== 'false',
      skipsRefused: query.get('skipRefused') === 'true',
      overwrites: query.get('overwrite') === 'true',
    });
    const payload = await answer(context, result, presentImported(context));
    if (!(payload instanceof UserErrorType)) return jsonAnswer(200, payload);
    return jsonAnswer(payload.code === 'FORBIDDEN' ? 403 : 422, payload);
  },
};
