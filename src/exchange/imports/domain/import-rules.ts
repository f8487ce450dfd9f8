import type { Unmet } from '../../../kernel/decision.ts';
import type { TextValue } from '../../../kernel/rich-text.ts';
import { writing, type FactsPatch } from '../../../practices/index.ts';

/** A text that was accepted, or why not. */
export type CheckedText =
  { readonly ok: true; readonly value: TextValue } | { readonly ok: false; readonly issue: Unmet };

/** The rules by which rows are judged, with what was known when the import began. */
export interface ImportRules {
  /** Languages in which a practice can be handed in. */
  readonly locales: readonly string[];
  readonly authorityRoles: readonly string[];
  readonly outcomes: readonly string[];
  /** Whether what people changed since the last import may be overwritten. */
  readonly overwrites: boolean;
  readonly validateFacts: (facts: FactsPatch) => readonly Unmet[];
  readonly readText: (path: string, value: unknown) => CheckedText;
}

type KnownCodes = Parameters<typeof writing.rules.validateFacts>[1];

/** Takes the rules of practices; a budget that lacks a part is told apart from a wrong one. */
export function importRules(
  known: { readonly codes: KnownCodes; readonly locales: readonly string[] },
  overwrites: boolean,
): ImportRules {
  const { authorityRoles, outcomes, validateFacts, findTextSpec, readText } = writing.rules;
  return {
    locales: known.locales,
    authorityRoles,
    outcomes,
    overwrites,
    validateFacts: (facts) => validateFacts(facts, known.codes),
    readText: (path, value) => {
      const spec = findTextSpec(path, []);
      return spec === null
        ? { ok: false, issue: { code: 'PATH_UNKNOWN', path } }
        : readText(spec, value);
    },
  };
}
