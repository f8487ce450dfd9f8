import type { PublicReader } from '../../platform/db/public-reader.ts';
import { textsSql, type ReferenceTexts } from './reference-text-sql.ts';

/** What a version of the criteria matrix asks, as it is stored; see `src/forms/README.md`. */
export interface MatrixStructure {
  readonly scale: readonly number[];
  readonly criteria: readonly {
    readonly criterion: string;
    readonly optional: boolean;
    readonly coreOrigin: string;
    readonly questions: readonly {
      readonly key: string;
      readonly origin: string;
      /** Number of hints. */
      readonly lookFor: number;
    }[];
  }[];
}

/** A version of the criteria matrix in a language. */
export interface MatrixRow {
  readonly id: string;
  readonly locale: string;
  readonly version: number;
  readonly status: string;
  readonly structure: MatrixStructure;
  readonly texts: ReferenceTexts;
}

/** Names a version in a language; null: the newest. */
export interface MatrixKey {
  readonly locale: string;
  readonly version: number | null;
}

const MATRICES = `
  SELECT m.id, asked.locale, m.version, m.status, m.structure,
    ${textsSql('CRITERIA_MATRIX', 'm.id', 'asked.locale')} AS texts
  FROM unnest($1::text[], $2::integer[]) AS asked (locale, version)
  JOIN delivery.criteria_matrix m
    ON m.version = coalesce(asked.version, (SELECT max(version) FROM delivery.criteria_matrix))`;

/** Reads the versions of the matrix that exist. */
export function findMatrices(
  reader: PublicReader,
  keys: readonly MatrixKey[],
): Promise<readonly MatrixRow[]> {
  const parameters = [keys.map(({ locale }) => locale), keys.map(({ version }) => version)];
  return reader.query<MatrixRow>('matrices', MATRICES, parameters);
}

const MATRIX_BY_ID = `
  SELECT m.id, asked.locale, m.version, m.status, m.structure,
    ${textsSql('CRITERIA_MATRIX', 'm.id', 'asked.locale')} AS texts
  FROM (VALUES ($1::text)) AS asked (locale) JOIN delivery.criteria_matrix m ON m.id = ANY ($2::uuid[])`;

/** Reads the versions of the matrix with these ids. */
export function findMatricesById(
  reader: PublicReader,
  ids: readonly string[],
  locale: string,
): Promise<readonly MatrixRow[]> {
  return reader.query<MatrixRow>('matrices_by_id', MATRIX_BY_ID, [locale, ids]);
}

/** What a version of a questionnaire asks, as it is stored; see `src/forms/README.md`. */
export interface QuestionnaireStructure {
  readonly sections: readonly {
    readonly key: string;
    readonly items: readonly {
      readonly key: string;
      readonly path: string | null;
      readonly type: string;
      readonly taxonomy: string | null;
      readonly required: boolean;
      readonly maxLength: number | null;
      readonly provenance: 'SOURCED' | 'PROPOSED';
    }[];
  }[];
  readonly consent: { readonly version: number; readonly purpose: string } | null;
}

/** A version of a questionnaire in a language. */
export interface QuestionnaireRow {
  readonly id: string;
  readonly locale: string;
  readonly kind: 'TEMPLATE' | 'SURVEY';
  readonly version: number;
  readonly locales: readonly string[];
  readonly structure: QuestionnaireStructure;
  readonly texts: ReferenceTexts;
}

const QUESTIONNAIRE_COLUMNS = `
  q.id, asked.locale, q.kind, q.version, q.locales, q.structure,
  ${textsSql('QUESTIONNAIRE', 'q.id', 'asked.locale')} AS texts`;

const QUESTIONNAIRE = `
  SELECT ${QUESTIONNAIRE_COLUMNS}
  FROM (VALUES ($1::text)) AS asked (locale)
  JOIN delivery.questionnaire q ON q.kind = $2::text AND ($3::integer IS NULL OR q.version = $3)
  ORDER BY q.version DESC LIMIT 1`;

/** Reads a version of a questionnaire, the newest when none is named; null when it does not exist. */
export async function findQuestionnaire(
  reader: PublicReader,
  kind: string,
  version: number | null,
  locale: string,
): Promise<QuestionnaireRow | null> {
  const parameters = [locale, kind, version];
  const [row] = await reader.query<QuestionnaireRow>('questionnaire', QUESTIONNAIRE, parameters);
  return row ?? null;
}

const QUESTIONNAIRES_BY_ID = `
  SELECT ${QUESTIONNAIRE_COLUMNS}
  FROM (VALUES ($1::text)) AS asked (locale) JOIN delivery.questionnaire q ON q.id = ANY ($2::uuid[])`;

/** Reads the versions of questionnaires with these ids. */
export function findQuestionnairesById(
  reader: PublicReader,
  ids: readonly string[],
  locale: string,
): Promise<readonly QuestionnaireRow[]> {
  return reader.query<QuestionnaireRow>('questionnaires_by_id', QUESTIONNAIRES_BY_ID, [
    locale,
    ids,
  ]);
}
