import type { SimilarityReason } from '../domain/similarity.ts';
import type { DeliveryContext } from './delivery-context.ts';
import { listOf } from './list-of.ts';
import { countryName } from './names.ts';
import type { PracticeView } from './practice-view.ts';
import { presentRegions } from './region.presenter.ts';
import { regionByCode } from './region-by-code.loader.ts';
import { SimilarityKind, SimilarityReasonType } from './similar.type.ts';
import { labelOfTerm } from './term.presenter.ts';

/**
 * Words a reason in the language of the practice asked from.
 * @param view of the practice asked from: it carries the names of whatever both share
 */
export async function presentReason(
  context: DeliveryContext,
  view: PracticeView,
  { kind, points, values: codes }: SimilarityReason,
): Promise<SimilarityReasonType> {
  const { locale } = view.reading;
  const values = await Promise.all(codes.map((code) => nameOf(context, view, { kind, code })));
  const sentence = context.translatorFor(locale).say(`similar.${kind}`, {
    number: values.length,
    values: listOf(values, locale),
  });
  return Object.assign(new SimilarityReasonType(), {
    kind: SimilarityKind[kind],
    label: sentence,
    values,
    codes: kind === 'TEXT' ? [] : codes,
    points,
  });
}

async function nameOf(
  context: DeliveryContext,
  view: PracticeView,
  { kind, code }: { readonly kind: SimilarityReason['kind']; readonly code: string },
): Promise<string> {
  switch (kind) {
    case 'POLICY_AREA':
    case 'TARGET_GROUP':
      return labelOfTerm(context, view, kind, code);
    case 'ASPECT':
      return labelOfTerm(context, view, 'EVALUATION_ASPECT', code.toLowerCase());
    case 'REGION':
      return nameOfRegion(context, view, code);
    case 'COUNTRY':
      return countryName(code, view.reading.locale);
    case 'AUTHORITY_MODE':
      return context.translatorFor(view.reading.locale).say(`enum.AUTHORITY_MODE.${code}`);
    case 'TEXT':
      return code;
  }
}

async function nameOfRegion(context: DeliveryContext, view: PracticeView, code: string) {
  const { locale } = view.reading;
  const known = presentRegions(view, locale).find((region) => region.code === code)?.knownName;
  if (known != null) return known;
  const row = await regionByCode(context).load({ locale, code });
  return row?.texts['name']?.value ?? row?.nativeName ?? code;
}
