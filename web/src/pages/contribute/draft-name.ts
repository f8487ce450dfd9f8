import { namesBeginning } from '../../forms/draft-store.ts';
import type { Questionnaire } from '../../forms/questionnaire.ts';

/** A draft of an older form. */
export interface OlderDraft {
  readonly name: string;
  readonly version: number;
}

/** Where the browser keeps the contribution in a version and a language of the form. */
export function draftName({ version, locale }: Pick<Questionnaire, 'version' | 'locale'>): string {
  return `${prefixOf(locale)}${version}`;
}

/** Where it keeps what did not fit into a newer form. */
export function leftoversName(locale: string): string {
  return `integration-lab.leftovers.${locale}`;
}

/** The newest draft of an older version in the same language; null: there is none. */
export function findOlderDraft({
  version,
  locale,
}: Pick<Questionnaire, 'version' | 'locale'>): OlderDraft | null {
  const prefix = prefixOf(locale);
  const older = namesBeginning(prefix)
    .map((name) => ({ name, version: Number(name.slice(prefix.length)) }))
    .filter((draft) => draft.version < version)
    .sort((left, right) => right.version - left.version);
  return older[0] ?? null;
}

function prefixOf(locale: string): string {
  return `integration-lab.contribution.${locale}.v`;
}
