/** A text of the reference data, in the best language there is. */
export interface ReferenceText {
  readonly value: string;
  readonly locale: string;
  readonly origin: 'HUMAN' | 'MACHINE' | 'MACHINE_POST_EDITED';
}

/** Texts of one subject by path. */
export type ReferenceTexts = Readonly<Record<string, ReferenceText>>;

/** Kinds of reference data that have texts. */
export type ReferenceSubject =
  'TERM' | 'REGION' | 'INDICATOR' | 'QUESTIONNAIRE' | 'CRITERIA_MATRIX';

/** Places the locale asked for first, then its fallbacks in order, then whatever else there is. */
function preferenceSql(localeSql: string): string {
  return `array_position((SELECT l.code || l.fallback FROM delivery.locale l WHERE l.code = ${localeSql}),
    r.locale) NULLS LAST, r.locale`;
}

/** One text as a scalar: null when there is none in any language. */
export function textSql(subject: ReferenceSubject, idSql: string, path: string, localeSql: string) {
  return `(SELECT r.value #>> '{}' FROM delivery.reference_text r
    WHERE r.subject_type = '${subject}' AND r.subject_id = ${idSql} AND r.path = '${path}'
    ORDER BY ${preferenceSql(localeSql)} LIMIT 1)`;
}

/** Every text of a subject as the JSON of {@link ReferenceTexts}. */
export function textsSql(subject: ReferenceSubject, idSql: string, localeSql: string): string {
  return `(SELECT coalesce(jsonb_object_agg(best.path, best.text), '{}') FROM (
    SELECT DISTINCT ON (r.path) r.path,
      jsonb_build_object('value', r.value #>> '{}', 'locale', r.locale, 'origin', r.origin) AS text
    FROM delivery.reference_text r
    WHERE r.subject_type = '${subject}' AND r.subject_id = ${idSql}
    ORDER BY r.path, ${preferenceSql(localeSql)}) AS best)`;
}
