/** Namespaces of the catalogue, as Turtle and JSON-LD abbreviate them. */
export const PREFIXES = {
  rdf: 'http://www.w3.org/1999/02/22-rdf-syntax-ns#',
  rdfs: 'http://www.w3.org/2000/01/rdf-schema#',
  dcat: 'http://www.w3.org/ns/dcat#',
  dct: 'http://purl.org/dc/terms/',
  foaf: 'http://xmlns.com/foaf/0.1/',
  vcard: 'http://www.w3.org/2006/vcard/ns#',
  xsd: 'http://www.w3.org/2001/XMLSchema#',
  skos: 'http://www.w3.org/2004/02/skos/core#',
} as const;

const AUTHORITY = 'http://publications.europa.eu/resource/authority';

/** ISO 639-3 codes of the authority table of languages, by BCP 47; a language that is not here is left out. */
const LANGUAGES: Readonly<Record<string, string>> = {
  bg: 'BUL',
  ca: 'CAT',
  cs: 'CES',
  da: 'DAN',
  de: 'DEU',
  el: 'ELL',
  en: 'ENG',
  es: 'SPA',
  et: 'EST',
  eu: 'EUS',
  fi: 'FIN',
  fr: 'FRA',
  ga: 'GLE',
  gl: 'GLG',
  hr: 'HRV',
  hu: 'HUN',
  it: 'ITA',
  lt: 'LIT',
  lv: 'LAV',
  mt: 'MLT',
  nl: 'NLD',
  pl: 'POL',
  pt: 'POR',
  ro: 'RON',
  sk: 'SLK',
  sl: 'SLV',
  sv: 'SWE',
  uk: 'UKR',
  ar: 'ARA',
  tr: 'TUR',
};

/** A language in the authority table of the EU; null: it is not in our part of the table. */
export function languageUri(locale: string): string | null {
  const code = LANGUAGES[locale.split('-')[0]!];
  return code === undefined ? null : `${AUTHORITY}/language/${code}`;
}

/** Codes of the authority table of file types, by the extension of an export. */
const FILE_TYPES: Readonly<Record<string, string>> = {
  csv: 'CSV',
  xlsx: 'XLSX',
  json: 'JSON',
  jsonl: 'JSON',
  jsonld: 'JSON_LD',
  geojson: 'GEOJSON',
  atom: 'ATOM',
  rss: 'RSS',
};

/** A file type in the authority table of the EU. */
export function fileTypeUri(extension: string): string {
  return `${AUTHORITY}/file-type/${FILE_TYPES[extension] ?? 'OCTET'}`;
}

/** A media type in the registry of IANA; parameters are left out. */
export function mediaTypeUri(mediaType: string): string {
  return `http://www.iana.org/assignments/media-types/${mediaType.split(';')[0]!}`;
}

/** Concepts of the authority tables that the catalogue uses. */
export const CONCEPTS = {
  publicAccess: `${AUTHORITY}/access-right/PUBLIC`,
  irregular: `${AUTHORITY}/frequency/IRREG`,
  annual: `${AUTHORITY}/frequency/ANNUAL`,
  society: `${AUTHORITY}/data-theme/SOCI`,
  regions: `${AUTHORITY}/data-theme/REGI`,
  themes: `${AUTHORITY}/data-theme`,
} as const;
