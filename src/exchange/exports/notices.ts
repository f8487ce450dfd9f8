/** What may be done with a dataset, and what must be said with it. */
export interface Notice {
  /** Address of the licence or of the terms of reuse; null: nobody has stated any. */
  readonly licence: string | null;
  /** The statement in English, ASCII only, because it also travels in a header. */
  readonly statement: string;
  /** To be shown with the data; null: nothing is asked for. */
  readonly attribution: string | null;
}

/** No document of the project states a licence for the practices, so none is claimed. */
export const PRACTICES_NOTICE: Notice = {
  licence: null,
  statement:
    'No licence has been stated for the practices; cite each one by its permanent address and ask the contributing authority before republishing whole texts.',
  attribution: null,
};

/** Source: Eurostat, "Copyright notice and free re-use of data"; Commission Decision 2011/833/EU. */
export const STATISTICS_NOTICE: Notice = {
  licence: 'https://ec.europa.eu/eurostat/web/main/help/copyright-notice',
  statement:
    'Reuse is authorised, commercially too, provided the source of each figure is acknowledged (Commission Decision 2011/833/EU).',
  attribution: 'Source: Eurostat, unless the figure names another source',
};

/** Source: GISCO, terms of use of the administrative units of EuroGeographics. */
export const REGIONS_NOTICE: Notice = {
  licence: 'https://ec.europa.eu/eurostat/web/gisco/geodata',
  statement:
    'Boundaries, points and boxes made from them may be used for non-commercial purposes with the notice of EuroGeographics.',
  attribution: '\u00a9 EuroGeographics for the administrative boundaries',
};

/** The headers that carry a notice where the format itself has no place for it. */
export function noticeHeaders(notice: Notice): Readonly<Record<string, string>> {
  return {
    'x-licence-statement': notice.statement,
    ...(notice.attribution === null
      ? {}
      : { 'x-attribution': notice.attribution.replaceAll('\u00a9', '(c)') }),
    ...(notice.licence === null ? {} : { link: `<${notice.licence}>; rel="license"` }),
  };
}
