import { CONSENT_TEXT_PATH, type QuestionnaireStructure } from '../../../forms/index.ts';
import { hashText } from '../../../kernel/text-hash.ts';
import type { ReferenceText } from '../../../translations/index.ts';
import type { ConsentFile, QuestionnaireFile } from './form-schemas.ts';
import { textsAt } from './localized.ts';

/** What the file asks, without its wording; of the consent the hashes of its texts. */
export function questionnaireStructure(
  file: QuestionnaireFile,
  consent: ConsentFile | null,
): QuestionnaireStructure {
  return {
    sections: file.sections.map(({ key, items }) => ({
      key,
      items: items.map(({ label: _, guidance: __, ...item }) => item),
    })),
    consent: consent === null ? null : consentStructure(consent),
  };
}

function consentStructure({ version, purpose, texts }: ConsentFile) {
  const hashes = Object.entries(texts).map(([locale, text]) => [locale, hashText(text)] as const);
  return { version, purpose, textHashes: Object.fromEntries(hashes) };
}

/** The wording of the file at the paths that `forms/README.md` lists. */
export function questionnaireTexts(
  file: QuestionnaireFile,
  consent: ConsentFile | null,
): readonly ReferenceText[] {
  const items = file.sections.flatMap((section) => section.items);
  return [
    ...file.sections.flatMap(({ key, title, guidance }) => [
      ...textsAt(`sections.${key}.title`, title),
      ...textsAt(`sections.${key}.guidance`, guidance),
    ]),
    ...items.flatMap(({ key, label, guidance }) => [
      ...textsAt(`items.${key}.label`, label),
      ...textsAt(`items.${key}.guidance`, guidance),
    ]),
    ...textsAt(CONSENT_TEXT_PATH, consent?.texts ?? null),
  ];
}
