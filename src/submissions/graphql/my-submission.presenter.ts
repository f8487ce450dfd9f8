import { encodeId } from '../../kernel/ids.ts';
import { plainOf } from '../../kernel/rich-text.ts';
import type { EditorialContext } from '../../platform/graphql/editorial-context.ts';
import type { StoredText } from '../../translations/index.ts';
import { statusAddress, withAddress } from '../domain/letter-link.ts';
import { allowedActions, awaitedFrom } from '../domain/submission-status.ts';
import { findMySubmission, type MySubmission } from '../queries/my-submission.ts';
import type { Letter } from '../queries/submission-details.ts';
import { MyLetterType, MySubmissionTextType, MySubmissionType } from './my-submission.type.ts';

/** Tag of the ids of submissions. */
export const SUBMISSION = 'Submission';

/** Presents a submission to its contributor, in the contributor's language. */
export function presentMySubmission(
  context: EditorialContext,
  own: MySubmission,
): MySubmissionType {
  const { submission, practice } = own;
  const { stage, version } = practice;
  const translator = context.translatorFor(submission.locale);
  const awaited = awaitedFrom(stage);
  return Object.assign(new MySubmissionType(), {
    own,
    id: encodeId(SUBMISSION, submission.id),
    reference: submission.reference,
    locale: submission.locale,
    stage,
    stageText: translator.say(`status.${stage}`),
    awaitedFrom: awaited,
    awaitedText: translator.say(`awaited.${awaited ?? 'NOBODY'}`),
    version,
    createdAt: submission.createdAt,
    allowedActions: allowedActions(practice),
  });
}

/** Reads and presents a submission that a command has just changed for its contributor. */
export async function presentOwnSubmission(
  context: EditorialContext,
  submissionId: string,
): Promise<MySubmissionType> {
  const contributor = { kind: 'SUBMITTER', submissionId } as const;
  const own = await findMySubmission(context.reader, contributor, null);
  if (own === null) throw new Error(`there is no submission ${submissionId}`);
  return presentMySubmission(context, own);
}

/** Presents a text to its contributor. */
export function presentMyText({ path, value }: StoredText): MySubmissionTextType {
  return Object.assign(new MySubmissionTextType(), { path, value, plain: plainOf(value) });
}

/** Presents a letter to its addressee, without the personal link that the mail had. */
export function presentMyLetter(context: EditorialContext, letter: Letter): MyLetterType {
  const { subject, createdAt } = letter;
  const body = withAddress(letter.body, statusAddress(context.settings.publicUrl));
  return Object.assign(new MyLetterType(), { subject, body, createdAt });
}
