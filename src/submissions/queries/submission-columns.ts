/** Columns of a `Submission`, from the table `s`; a calendar day stays a text. */
export const SUBMISSION_COLUMNS = `
  s.id, s.reference, s.practice_id AS "practiceId", s.locale, s.questionnaire_id AS "questionnaireId",
  s.survey_id AS "surveyId", s.survey_due_on::text AS "surveyDueOn", s.created_at AS "createdAt"`;
