import { notFound } from '../../../kernel/result.ts';
import type { EditorialContext } from '../../../platform/graphql/editorial-context.ts';
import { answer } from '../../../platform/graphql/payload.ts';
import type { UserErrorType } from '../../../platform/graphql/user-error.type.ts';
import { letterWriter } from '../../../submissions/index.ts';
import { undoImport } from '../commands/undo-import.ts';
import { readReport } from '../queries/read-report.ts';
import type { ImportUndoneType } from './practice-import.payloads.ts';
import { presentUndone } from './practice-import.presenter.ts';

/** Takes an import back for a caller. @param importId null: it is none of ours */
export async function undoRequested(
  context: EditorialContext,
  importId: string | null,
): Promise<ImportUndoneType | UserErrorType> {
  const { reader, translator, translatorFor } = context;
  const report = importId === null ? null : await readReport(reader, importId, null);
  if (importId === null || report === null) return answer(context, notFound(), never);
  const comment = translator.say('import.undone', { source: report.source });
  const { rows } = report;
  const write = letterWriter(translatorFor);
  const result = await undoImport(context, { importId, rows, comment, write });
  return answer(context, result, async (undone) => {
    const after = await readReport(reader, importId, null);
    return presentUndone(undone, after ?? report, translator);
  });
}

function never(): never {
  throw new Error('a refusal has no value');
}
