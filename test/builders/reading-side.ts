/** Runs a statement with the rights of the owner. */
export type Sql = (text: string, values?: readonly unknown[]) => Promise<unknown>;

/** Fallback chains of the locales that are enabled for content in tests of the reading side. */
export const FALLBACKS: Readonly<Record<string, readonly string[]>> = {
  en: [],
  sv: ['en'],
  es: ['en'],
  pt: ['en'],
  el: ['en'],
  ca: ['es', 'en'],
};

/** Text search configurations of PostgreSQL. */
export const SEARCH_CONFIGURATIONS: Readonly<Record<string, string>> = {
  en: 'english',
  sv: 'swedish',
  es: 'spanish',
  pt: 'portuguese',
  el: 'greek',
  ca: 'catalan',
};

/** Labels that rows carry; other languages ask the reference data. */
export const TERM_LABELS: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  en: { 'POLICY_AREA:labour': 'Employment', 'EVALUATION_ASPECT:communication': 'Communication' },
  sv: { 'POLICY_AREA:labour': 'Sysselsättning' },
};

/** Names that rows carry. */
export const REGION_NAMES: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  en: { skane: 'Skåne', navarra: 'Navarre' },
  sv: { skane: 'Skåne', navarra: 'Navarra' },
};

const LOCALES = `
  INSERT INTO cms.locale (code, endonym, direction, icu_collation, search_configuration, fallback,
    enabled_for, is_default, position)
  SELECT code, code, 'LTR', code || '-x-icu', configuration, fallback::text[],
    CASE code WHEN 'it' THEN ARRAY['FORMS'] ELSE ARRAY['CONTENT', 'FORMS'] END, code = 'en', position
  FROM unnest($1::text[], $2::text[], $3::text[]) WITH ORDINALITY
    AS l(code, configuration, fallback, position)`;

/** Ids of what {@link insertReferenceData} writes. */
export const IDS = {
  skane: '00000000-0000-4000-8000-000000000001',
  navarra: '00000000-0000-4000-8000-000000000002',
  labour: '00000000-0000-4000-8000-000000000003',
  housing: '00000000-0000-4000-8000-000000000004',
  matrix: '00000000-0000-4000-8000-000000000005',
  questionnaire: '00000000-0000-4000-8000-000000000006',
} as const;

/**
 * Writes a little reference data: locales, the regions `skane` and `navarra`, a few terms, a matrix and
 * a template of one question each. Italian is there, but not enabled for content.
 */
export async function insertReferenceData(sql: Sql): Promise<void> {
  const codes = [...Object.keys(FALLBACKS), 'it'];
  await sql(LOCALES, [
    codes,
    codes.map((code) => SEARCH_CONFIGURATIONS[code] ?? 'italian'),
    codes.map((code) => `{${(FALLBACKS[code] ?? ['en']).join(',')}}`),
  ]);
  await insertTerms(sql);
  await insertRegions(sql);
  await insertForms(sql);
}

/** Writes one text of the reference data. */
export async function insertText(
  sql: Sql,
  subject: readonly [type: string, id: string],
  locale: string,
  texts: Readonly<Record<string, string>>,
): Promise<void> {
  for (const [path, value] of Object.entries(texts)) {
    await sql(
      `INSERT INTO cms.localized_text (subject_type, subject_id, locale, path, value, text_hash, origin,
         changed_at) VALUES ($1, $2, $3, $4, to_jsonb($5::text), '', 'HUMAN', now())`,
      [...subject, locale, path, value],
    );
  }
}

async function insertTerms(sql: Sql): Promise<void> {
  await sql(
    `INSERT INTO cms.term (id, taxonomy, code, provenance, source_name, position) VALUES
       ($1, 'POLICY_AREA', 'labour', 'SOURCED', 'REGIN', 0),
       ($2, 'POLICY_AREA', 'housing', 'SOURCED', 'REGIN', 1),
       (gen_random_uuid(), 'TARGET_GROUP', 'women', 'SOURCED', 'REGIN', 0)`,
    [IDS.labour, IDS.housing],
  );
  await insertText(sql, ['TERM', IDS.labour], 'en', { label: 'Employment' });
  await insertText(sql, ['TERM', IDS.labour], 'es', { label: 'Empleo' });
  await insertText(sql, ['TERM', IDS.labour], 'sv', { label: 'Sysselsättning' });
  await insertText(sql, ['TERM', IDS.housing], 'en', { label: 'Housing' });
}

async function insertRegions(sql: Sql): Promise<void> {
  await sql(
    `INSERT INTO cms.region (id, code, country, native_name, mipex_url, is_mipex_member, longitude,
       latitude, west, south, east, north) VALUES
       ($1, 'skane', 'SE', 'Skåne län', 'https://r.mipex.eu/', true, 13.6, 55.9, 12, 55, 15, 57),
       ($2, 'navarra', 'ES', 'Navarra', 'https://r.mipex.eu/', true, -1.6, 42.7, -3, 41, 0, 44)`,
    [IDS.skane, IDS.navarra],
  );
  await insertText(sql, ['REGION', IDS.skane], 'en', { name: 'Skåne' });
  await insertText(sql, ['REGION', IDS.navarra], 'en', { name: 'Navarre' });
  await insertText(sql, ['REGION', IDS.navarra], 'sv', { name: 'Navarra' });
}

async function insertForms(sql: Sql): Promise<void> {
  const matrix = {
    scale: [0, 4],
    criteria: [
      {
        criterion: 'relevance',
        optional: false,
        coreOrigin: 'OECD-DAC',
        questions: [{ key: 'relevance-need', origin: 'proposed', lookFor: 1 }],
      },
    ],
  };
  await sql(
    `INSERT INTO cms.criteria_matrix (id, version, status, structure) VALUES ($1, 1, 'PROPOSED', $2)`,
    [IDS.matrix, JSON.stringify(matrix)],
  );
  await insertText(sql, ['CRITERIA_MATRIX', IDS.matrix], 'en', {
    'questions.relevance-need.question': 'Which need?',
    'questions.relevance-need.lookFor.0': 'A needs assessment',
    'criteria.relevance.coreQuestion': 'The right things?',
    'scale.0.label': 'No evidence',
    'scale.4.label': 'Strong',
  });
  await insertText(sql, ['CRITERIA_MATRIX', IDS.matrix], 'sv', {
    'questions.relevance-need.question': 'Vilket behov?',
  });
  const item = {
    path: 'title',
    type: 'PLAIN_TEXT',
    taxonomy: null,
    required: true,
    maxLength: 120,
  };
  const template = {
    sections: [{ key: 'practice', items: [{ key: 'title', ...item, provenance: 'SOURCED' }] }],
    consent: { version: 1, purpose: 'SUBMISSION', textHashes: {} },
  };
  await sql(
    `INSERT INTO cms.questionnaire (id, kind, version, locales, structure)
     VALUES ($1, 'TEMPLATE', 1, '{en,sv}', $2)`,
    [IDS.questionnaire, JSON.stringify(template)],
  );
  await insertText(sql, ['QUESTIONNAIRE', IDS.questionnaire], 'en', {
    'sections.practice.title': 'The practice',
    'items.title.label': 'Title of the practice',
    'consent.text': 'I agree.',
  });
}
