import type { PublicationRow } from '../../delivery/index.ts';
import type { Translator } from '../../platform/i18n/translator.ts';
import { aspectsSection, matrixSection, tipsSection } from './edition-analysis.ts';
import { RICH_PATHS } from '../text-paths.ts';
import type { Edition, EditionWithPublications } from './edition.ts';
import { html, SafeHtml, type HtmlPart } from './html.ts';
import { writePage } from './page-frame.ts';
import { dayIn, languageIn, periodIn } from './page-words.ts';
import { REPRESENTATIONS } from './representation.ts';

/** Names of the other forms; they are the same in every language. */
const FORMATS = { json: 'JSON', jsonld: 'JSON-LD', bib: 'BibTeX', csl: 'CSL-JSON' } as const;

/** Writes the page of exactly one edition, with its own words in the language of the translator. */
export function writeEditionPage(
  { edition, publications }: EditionWithPublications,
  translator: Translator,
): string {
  return writePage({
    title: edition.title,
    language: translator.locale,
    head: headOf(edition),
    main: [
      articleOf(edition, publications, translator),
      languagesOf(edition, publications, translator),
      versionsOf(edition, publications, translator),
      formatsOf(edition, translator),
      citationOf(edition, translator),
    ],
  });
}

function headOf({ versionPermalink }: Edition): HtmlPart {
  const names = Object.keys(FORMATS) as readonly (keyof typeof FORMATS)[];
  const links = names.map((name) => {
    const { suffix, types } = REPRESENTATIONS[name];
    return html`<link rel="alternate" type="${types[0]}" href="${versionPermalink}${suffix}" /> `;
  });
  return [
    html`<link rel="canonical" href="${versionPermalink}" />
      <link rel="cite-as" href="${versionPermalink}" /> `,
    links,
  ];
}

function articleOf(
  edition: Edition,
  publications: readonly PublicationRow[],
  translator: Translator,
): SafeHtml {
  const { title, summary, contentLocale, publishedAt, version } = edition;
  const params = {
    number: version,
    language: languageIn(translator.locale, contentLocale),
    date: dayIn(translator.locale, publishedAt),
  };
  return html`<article lang="${contentLocale}">
    <h1>${title}</h1>
    <p class="lead">${summary}</p>
    <p class="note" lang="${translator.locale}">
      ${translator.say('page.version', params)}${newerOf(edition, publications, translator)}
    </p>
    ${factsOf(edition, translator)}
    ${RICH_PATHS.map((path) => richSection(translator.say(`path.${path}`), edition, path, translator))}
    ${aspectsSection(edition, translator)} ${tipsSection(edition, translator)}
    ${matrixSection(edition, translator)}
  </article> `;
}

function newerOf(
  { contentLocale, version, permalink }: Edition,
  publications: readonly PublicationRow[],
  translator: Translator,
): HtmlPart {
  const current = publications.find((one) => one.locale === contentLocale && one.isCurrent);
  if (current === undefined || current.number === version) return null;
  const address = `${permalink}/${current.locale}/${current.number}`;
  return html` <a href="${address}">${translator.say('page.newer')}</a>`;
}

function factsOf(edition: Edition, translator: Translator): SafeHtml {
  const names = (terms: readonly { readonly name: string }[]) =>
    terms.map(({ name }) => name).join(', ');
  const facts: readonly (readonly [string, HtmlPart])[] = [
    ['path.facts.regions', names(edition.regions)],
    ['page.country', edition.country.name],
    ['path.facts.authorityRole', edition.authorityRoleTerm.name],
    ['path.facts.policyAreas', names(edition.policyAreas)],
    ['path.facts.targetGroups', names(edition.targetGroups)],
    ['path.facts.period', periodIn(translator, edition.period)],
    ['path.facts.leadOrganisation', edition.leadOrganisation],
    ['path.facts.partners', names(edition.partners)],
    ['path.facts.fundingSources', edition.fundingSources.join(', ')],
    ['path.facts.links', linksOf(edition)],
  ];
  const known = facts.filter(([, value]) => value !== null && value !== '');
  return html`<section>
    <h2 lang="${translator.locale}">${translator.say('page.facts')}</h2>
    <dl>
      ${known.map(
        ([key, value]) =>
          html`<dt lang="${translator.locale}">${translator.say(key)}</dt>
            <dd>${value}</dd> `,
      )}
    </dl>
  </section>`;
}

function linksOf({ links }: Edition): HtmlPart {
  if (links.length === 0) return null;
  return links.map(({ url }) => {
    const address = String(url);
    return html`<a href="${address}" rel="noopener noreferrer">${address}</a> `;
  });
}

function richSection(
  heading: string,
  edition: Edition,
  path: (typeof RICH_PATHS)[number],
  translator: Translator,
): HtmlPart {
  const text = edition[path];
  if (text === null) return null;
  return html`<section>
    <h2 lang="${translator.locale}">${heading}</h2>
    ${SafeHtml.trusted(text.html)}
  </section> `;
}

function languagesOf(
  { permalink, contentLocale }: Edition,
  publications: readonly PublicationRow[],
  translator: Translator,
): SafeHtml {
  const items = publications
    .filter(({ isCurrent }) => isCurrent)
    .map(({ locale, number }) => {
      const current = locale === contentLocale ? html` aria-current="true"` : null;
      const name = languageIn(locale, locale);
      return html`<li>
        <a href="${permalink}/${locale}/${number}" hreflang="${locale}" lang="${locale}" ${current}
          >${name}</a
        >
      </li> `;
    });
  return navigation('languages', translator.say('page.languages'), items);
}

function versionsOf(
  { permalink, contentLocale, version }: Edition,
  publications: readonly PublicationRow[],
  translator: Translator,
): SafeHtml {
  const items = publications
    .filter(({ locale }) => locale === contentLocale)
    .map(({ locale, number, publishedAt }) => {
      const current = number === version ? html` aria-current="true"` : null;
      const day = dayIn(translator.locale, publishedAt);
      return html`<li>
        <a href="${permalink}/${locale}/${number}" ${current}>${number} (${day})</a>
      </li> `;
    });
  return navigation('versions', translator.say('page.versions'), items);
}

function formatsOf({ versionPermalink }: Edition, translator: Translator): SafeHtml {
  const names = Object.keys(FORMATS) as readonly (keyof typeof FORMATS)[];
  const items = names.map((name) => {
    const { suffix, types } = REPRESENTATIONS[name];
    return html`<li>
      <a href="${versionPermalink}${suffix}" type="${types[0]}">${FORMATS[name]}</a>
    </li> `;
  });
  return navigation('formats', translator.say('page.formats'), items);
}

function navigation(id: string, heading: string, items: HtmlPart): SafeHtml {
  return html`<nav aria-labelledby="${id}">
    <h2 id="${id}">${heading}</h2>
    <ul>
      ${items}
    </ul>
  </nav> `;
}

function citationOf({ citations }: Edition, translator: Translator): SafeHtml {
  return html`<section>
    <h2>${translator.say('page.cite')}</h2>
    <p>${citations.text}</p>
    <pre tabindex="0">${citations.bibtex}</pre>
  </section>`;
}
