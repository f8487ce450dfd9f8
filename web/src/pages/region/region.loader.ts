import { redirect } from 'react-router';
import { Refusal, type Ask } from '../../api/ask.ts';
import { loader, notFound } from '../../app/load.ts';
import { COMPANIONS } from './companions.queries.ts';
import { figureOf } from './figures.ts';
import { locatorOf, type Locator } from './locator.ts';
import { nutsCodesOf } from './nuts-codes.ts';
import { PLACE, REGION } from './region.queries.ts';

/** What the service takes for a code; it would refuse others. */
const CODE = /^[\w-]{1,100}$/u;

/** Loads the page of a region. A NUTS code leads to the address of its region. */
export const loadRegion = loader(async ({ ask, locale, params, url }) => {
  const code = params['code'] ?? '';
  if (!CODE.test(code)) throw notFound();
  const [{ region }, companions, locator] = await Promise.all([
    ask(REGION, { code, locale }),
    ask(COMPANIONS, { code, locale }),
    loadLocator(ask, code, locale),
  ]);
  if (region == null) throw notFound();
  if (region.code !== code) {
    throw redirect(`/${locale}/regions/${region.code}${url.search}`, 301);
  }
  const { indicators, nutsUnits, ...facts } = region;
  return {
    ...facts,
    figures: indicators.map(figureOf),
    nutsCodes: nutsCodesOf(nutsUnits),
    similar: companions.region?.similar ?? [],
    learning: companions.practicesToLearnFrom ?? null,
    locator,
  };
});

/** What the page of a region shows. */
export type RegionPage = Awaited<ReturnType<typeof loadRegion>>;

/** The page does without its map when the service has none to draw. */
async function loadLocator(ask: Ask, code: string, locale: string): Promise<Locator | null> {
  try {
    return locatorOf(await ask(PLACE, { code, codes: [code], locale }));
  } catch (error) {
    if (error instanceof Refusal) return null;
    throw error;
  }
}
