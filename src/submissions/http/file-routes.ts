import { decodeUuid } from '../../kernel/ids.ts';
import { fail, invalid, notFound, type Refusal, type Result } from '../../kernel/result.ts';
import { fileTooLarge, MAX_FILE_BYTES, type StoredFile } from '../../media/index.ts';
import { edgeError } from '../../platform/graphql/edge-error.ts';
import type { EditorialContext } from '../../platform/graphql/editorial-context.ts';
import { presentRefusal } from '../../platform/graphql/present-refusal.ts';
import type { UserErrorType } from '../../platform/graphql/user-error.type.ts';
import type { EditorialRoute, EditorialRouteRequest } from '../../platform/http/editorial-route.ts';
import { jsonAnswer, type BytesAnswer, type HttpAnswer } from '../../platform/http/http-answer.ts';
import { addFile } from '../commands/add-file.ts';
import { readFile, type FileWithContent } from '../commands/read-file.ts';
import { SUBMISSION } from '../graphql/my-submission.presenter.ts';
import { FILE, presentFile } from '../graphql/submission-file.type.ts';
import { mayAddFile } from '../queries/files-of-submission.ts';

/** Ten megabytes in this time are the upstream of an old telephone line. */
const UPLOAD_MILLISECONDS = 150_000;

const STATUS: Readonly<Partial<Record<Refusal['kind'], number>>> = {
  NOT_FOUND: 404,
  TRANSITION_NOT_ALLOWED: 409,
  VALIDATION_FAILED: 422,
  RATE_LIMITED: 429,
};

/**
 * `POST /files?name=…`: adds the body as a file to the own submission; with an account also
 * `submission=<id>`. 201 with the file, or the refusal as GraphQL words it: 404, 409, 413, 422, 429.
 */
const addRoute: EditorialRoute = {
  path: '/files',
  method: 'POST',
  callers: 'SUBMITTER',
  atOnce: { total: 8, ofAddress: 3 },
  answer: async (request, context) => {
    const result = await takeFile(request, context);
    if (!result.ok) {
      const payload = presentRefusal(result.refusal, context.translator);
      return refusalAnswer(payload, result.refusal);
    }
    const { id, name, mediaType, byteSize } = presentFile(context, result.value);
    return jsonAnswer(201, { id, name, mediaType, byteSize });
  },
};

/** `GET /files/<id>`: a file to save; whatever stands against it, it is not there. */
const readRoute: EditorialRoute = {
  path: '/files/:id',
  method: 'GET',
  callers: 'ANYONE',
  answer: async ({ params }, context) => {
    const fileId = decodeUuid(FILE, params['id'] ?? '');
    const result = fileId === null ? notFound() : await context.execute(readFile, { fileId });
    if (!result.ok) throw edgeError('NOT_FOUND');
    return downloadAnswer(result.value);
  },
};

/** Files of submissions: they are too large for a document, and no text. */
export const fileRoutes: readonly EditorialRoute[] = [addRoute, readRoute];

/** Everything that can be refused without the bytes is refused before they are read. */
async function takeFile(
  { query, readBody }: EditorialRouteRequest,
  context: EditorialContext,
): Promise<Result<StoredFile>> {
  const named = query.get('submission');
  const submissionId = named === null ? null : decodeUuid(SUBMISSION, named);
  if (named !== null && submissionId === null) return notFound();
  const may = await mayAddFile(context.reader, context.actor, submissionId);
  if (!may.ok) return may;
  const wait = await context.consume('file-address-hour', context.clientAddress);
  if (wait !== null) return fail({ kind: 'RATE_LIMITED', retryAfterSeconds: wait });
  const bytes = await readBody({
    maxBytes: MAX_FILE_BYTES,
    withinMilliseconds: UPLOAD_MILLISECONDS,
  });
  if (bytes === null) return invalid(fileTooLarge());
  return context.execute(addFile, { submissionId, name: query.get('name') ?? '', bytes });
}

function refusalAnswer(payload: UserErrorType, refusal: Refusal): HttpAnswer {
  const refused = jsonAnswer(statusOf(refusal), payload);
  if (refusal.kind !== 'RATE_LIMITED') return refused;
  const headers = { ...refused.headers, 'retry-after': `${refusal.retryAfterSeconds}` };
  return { ...refused, headers };
}

function statusOf(refusal: Refusal): number {
  const isTooLarge =
    refusal.kind === 'VALIDATION_FAILED' && refusal.issues[0]?.code === fileTooLarge().code;
  return isTooLarge ? 413 : (STATUS[refusal.kind] ?? 403);
}

/** A browser saves it and does nothing else with it. Sources: RFC 6266, RFC 8187. */
function downloadAnswer({ file, bytes }: FileWithContent): BytesAnswer {
  const name = encodeURIComponent(file.name).replace(
    /['()*]/gu,
    (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`,
  );
  const isText = file.mediaType.startsWith('text/');
  return {
    status: 200,
    headers: {
      'content-type': isText ? `${file.mediaType}; charset=utf-8` : file.mediaType,
      'content-disposition': `attachment; filename*=UTF-8''${name}`,
      'content-security-policy': "sandbox; default-src 'none'",
      'x-content-type-options': 'nosniff',
      'cache-control': 'no-store',
    },
    body: bytes,
  };
}
