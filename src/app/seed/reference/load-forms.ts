import type { CommandContext } from '../../../platform/db/database.ts';
import {
  addCriteriaMatrixVersion,
  addQuestionnaireVersion,
  findCriteriaMatrix,
  findQuestionnaire,
} from '../../../forms/index.ts';
import { saveReferenceTexts } from '../../../translations/index.ts';
import { consent, matrix, questionnaire, type ConsentFile } from './form-schemas.ts';
import { matrixStructure, matrixTexts } from './matrix-texts.ts';
import { must, type Part } from './part.ts';
import { questionnaireStructure, questionnaireTexts } from './questionnaire-texts.ts';
import type { ReferenceFiles } from './reference-files.ts';
import { referenceId } from './reference-id.ts';

const MATRIX = 'criteria-matrix.v1.json';
const CONSENT = 'consent.v1.json';
const TEMPLATE = 'questionnaires/template.v1.json';
const SURVEY = 'questionnaires/survey.v1.json';

/** The criteria matrix, the template with its consent, and the survey. */
export const formsPart: Part = {
  name: 'forms',
  files: [MATRIX, CONSENT, TEMPLATE, SURVEY],
  load: async (context, files) => {
    const asked = files.json(CONSENT, consent);
    const loaded = [
      await loadMatrix(context, files),
      await loadQuestionnaire(context, files, TEMPLATE, asked),
      await loadQuestionnaire(context, files, SURVEY, null),
    ];
    const sum = (kind: 'versions' | 'texts') =>
      loaded.reduce((total, counts) => total + counts[kind], 0);
    return { formVersions: sum('versions'), texts: sum('texts') };
  },
};

interface Loaded {
  readonly versions: number;
  readonly texts: number;
}

async function loadMatrix(context: CommandContext, files: ReferenceFiles): Promise<Loaded> {
  const file = files.json(MATRIX, matrix);
  const { version, status } = file;
  const present = await findCriteriaMatrix(context.tx, version);
  const id = referenceId(`criteria-matrix:${version}`);
  const structure = matrixStructure(file);
  const added = await addCriteriaMatrixVersion(context, { id, version, status, structure });
  const subject = {
    subjectType: 'CRITERIA_MATRIX',
    subjectId: must(MATRIX, added).id,
  } as const;
  const texts = await saveReferenceTexts(context, subject, matrixTexts(file));
  return { versions: present === null ? 1 : 0, texts };
}

async function loadQuestionnaire(
  context: CommandContext,
  files: ReferenceFiles,
  name: string,
  asked: ConsentFile | null,
): Promise<Loaded> {
  const file = files.json(name, questionnaire);
  const { kind, version, locales } = file;
  const present = await findQuestionnaire(context.tx, kind, version);
  const id = referenceId(`questionnaire:${kind}:${version}`);
  const structure = questionnaireStructure(file, asked);
  const added = await addQuestionnaireVersion(context, { id, kind, version, locales, structure });
  const subject = { subjectType: 'QUESTIONNAIRE', subjectId: must(name, added).id } as const;
  const texts = await saveReferenceTexts(context, subject, questionnaireTexts(file, asked));
  return { versions: present === null ? 1 : 0, texts };
}
