import type { Reader } from '../../platform/db/tx.ts';

/** Labels of terms and names of regions, in every locale they have. */
export interface ReferenceLabels {
  /** `<TAXONOMY>:<code>` → locale → label. */
  readonly terms: ReadonlyMap<string, ReadonlyMap<string, string>>;
  /** Code of the region → locale → name. */
  readonly regions: ReadonlyMap<string, ReadonlyMap<string, string>>;
}

/** Reads labels and names by key (`POLICY_AREA:labour`) and code. */
export async function readLabels(
  reader: Reader,
  termKeys: readonly string[],
  regionCodes: readonly string[],
): Promise<ReferenceLabels> {
  const rows = await reader.query<LabelRow>(
    `SELECT 'TERM' AS kind, t.taxonomy || ':' || t.code AS key, x.locale, x.value #>> '{}' AS label
     FROM cms.term t JOIN cms.localized_text x
       ON x.subject_type = 'TERM' AND x.subject_id = t.id AND x.path = 'label'
     WHERE t.taxonomy || ':' || t.code = ANY($1)
     UNION ALL
     SELECT 'REGION', r.code, x.locale, x.value #>> '{}'
     FROM cms.region r JOIN cms.localized_text x
       ON x.subject_type = 'REGION' AND x.subject_id = r.id AND x.path = 'name'
     WHERE r.code = ANY($2)`,
    [termKeys, regionCodes],
  );
  const of = (kind: LabelRow['kind']) => {
    const byKey = new Map<string, Map<string, string>>();
    for (const row of rows.filter((candidate) => candidate.kind === kind)) {
      const labels = byKey.get(row.key) ?? new Map<string, string>();
      byKey.set(row.key, labels.set(row.locale, row.label));
    }
    return byKey;
  };
  return { terms: of('TERM'), regions: of('REGION') };
}

interface LabelRow {
  readonly kind: 'TERM' | 'REGION';
  readonly key: string;
  readonly locale: string;
  readonly label: string;
}
