import { agreementOf, sharedByAll } from '../domain/comparison.ts';
import type { PublishedFacts, PublishedPeriod } from '../domain/edition-document.ts';
import { practiceStatus } from '../domain/practice-status.ts';
import { Agreement, type ComparedFactName } from './comparison.enums.ts';
import { ComparedFactType, type ComparedValueType } from './comparison.type.ts';
import type { DeliveryContext } from './delivery-context.ts';
import { countryName, languageName } from './names.ts';
import type { PracticeView } from './practice-view.ts';
import { presentRegions, rowOfRegion } from './region.presenter.ts';
import { labelOfTerm } from './term.presenter.ts';

type Values = readonly ComparedValueType[];
type ReadValues = (context: DeliveryContext, view: PracticeView) => Promise<Values> | Values;

/** Presents one fact of several practices in the language of the comparison. */
export async function presentFact(
  context: DeliveryContext,
  views: readonly PracticeView[],
  fact: ComparedFactName,
): Promise<ComparedFactType> {
  const { locale } = views[0]!.reading;
  const values = await Promise.all(views.map(async (view) => READ[fact](context, view)));
  const codes = values.map((list) => list.map(({ code }) => code));
  const shared = sharedByAll(codes);
  const cells = values.map((list, index) => ({
    values: list,
    onlyHere: list.filter(
      ({ code }) => !codes.some((others, place) => place !== index && others.includes(code)),
    ),
  }));
  return Object.assign(new ComparedFactType(), {
    fact,
    label: context.translatorFor(locale).say(`comparison.fact.${fact}`),
    agreement: Agreement[agreementOf(codes)],
    shared: values[0]!.filter(({ code }) => shared.includes(code)),
    cells,
  });
}

const READ: Readonly<Record<ComparedFactName, ReadValues>> = {
  COUNTRY: (_, { row, reading }) =>
    row.countries.map((code) => ({ code, label: countryName(code, reading.locale) })),
  REGION: (context, view) =>
    Promise.all(
      presentRegions(view, view.reading.locale).map(async (region) => ({
        code: region.code,
        label: region.knownName ?? (await nameOfRow(context, region)),
      })),
    ),
  AUTHORITY_ROLE: (context, view) =>
    terms(context, view, 'AUTHORITY_ROLE', [factsOf(view).authorityRole]),
  AUTHORITY_MODE: (context, view) =>
    said(context, view, 'AUTHORITY_MODE', factsOf(view).authorityMode),
  LEAD_ORGANISATION: (_, view) => itself(factsOf(view).leadOrganisation),
  POLICY_AREA: (context, view) => terms(context, view, 'POLICY_AREA', factsOf(view).policyAreas),
  TARGET_GROUP: (context, view) => terms(context, view, 'TARGET_GROUP', factsOf(view).targetGroups),
  STATUS: (context, view) => {
    const status = practiceStatus(factsOf(view).period);
    return status === 'UNKNOWN' ? [] : said(context, view, 'PRACTICE_STATUS', status);
  },
  PERIOD: (_, view) => periodOf(factsOf(view).period),
  OUTCOME: (context, view) => {
    const { outcome } = factsOf(view);
    return outcome === null ? [] : terms(context, view, 'PRACTICE_OUTCOME', [outcome]);
  },
  BENEFICIARIES: (_, view) => {
    const { beneficiariesPersons: persons } = factsOf(view);
    const format = new Intl.NumberFormat(view.reading.locale);
    return persons === null ? [] : [{ code: `${persons}`, label: format.format(persons) }];
  },
  BUDGET: (_, view) => {
    const { budget } = factsOf(view);
    if (budget === null) return [];
    const { amountCents, currency } = budget;
    const format = new Intl.NumberFormat(view.reading.locale, { style: 'currency', currency });
    return [{ code: `${amountCents} ${currency}`, label: format.format(amountCents / 100) }];
  },
  FUNDING_SOURCE: (_, view) => [...new Set(factsOf(view).fundingSources)].flatMap(itself),
  LANGUAGE: (_, { row, reading }) =>
    row.document.alternates.map(({ locale }) => ({
      code: locale,
      label: languageName(locale, reading.locale),
    })),
};

function factsOf({ row }: PracticeView): PublishedFacts {
  return row.document.facts;
}

function itself(value: string | null): Values {
  return value === null ? [] : [{ code: value, label: value }];
}

function said(context: DeliveryContext, view: PracticeView, name: string, code: string): Values {
  const label = context.translatorFor(view.reading.locale).say(`enum.${name}.${code}`);
  return [{ code, label }];
}

function terms(
  context: DeliveryContext,
  view: PracticeView,
  taxonomy: string,
  codes: readonly string[],
): Promise<Values> {
  return Promise.all(
    codes.map(async (code) => ({ code, label: await labelOfTerm(context, view, taxonomy, code) })),
  );
}

async function nameOfRow(
  context: DeliveryContext,
  region: ReturnType<typeof presentRegions>[number],
): Promise<string> {
  const row = await rowOfRegion(context, region);
  return row.texts['name']?.value ?? row.nativeName;
}

/** An interval as ISO 8601 writes it; a practice that is going on has an open end. */
function periodOf({ start, end, isOngoing }: PublishedPeriod): Values {
  if (start === null && end === null) return [];
  const open = isOngoing === true ? '..' : '';
  const code = `${start ?? ''}/${end ?? open}`;
  return [{ code, label: `${start ?? ''} – ${end ?? ''}`.trim() }];
}
