import type { Translator } from '../../platform/i18n/translator.ts';
import type { Edition, Rich } from './edition.ts';
import { html, SafeHtml, type HtmlPart } from './html.ts';

/** What was found under each aspect. */
export function aspectsSection({ aspects }: Edition, translator: Translator): SafeHtml {
  const items = aspects.map((aspect) => [
    html`<h3>${aspect.label}</h3> `,
    aspect.state === 'ASSESSED' ? null : own('p', translator.say('page.notAssessed'), translator),
    ratingOf(aspect.rating, translator),
    headed(translator.say('page.inspiringElements'), aspect.inspiringElements, translator),
    headed(translator.say('page.roomForImprovement'), aspect.roomForImprovement, translator),
  ]);
  return section(translator.say('page.aspects'), items, translator);
}

/** What others should know who want to do the same. */
export function tipsSection({ tips }: Edition, translator: Translator): SafeHtml {
  const items = tips.map(({ label, answer }) =>
    answer === null
      ? null
      : html`<h3>${label}</h3>
          ${SafeHtml.trusted(answer.html)} `,
  );
  return section(translator.say('page.tips'), items, translator);
}

/** The answers to the questions of the criteria matrix. */
export function matrixSection({ matrix }: Edition, translator: Translator): SafeHtml {
  const items = matrix.answers.map((answer) => [
    html`<h3>${answer.criterionLabel}: ${answer.question}</h3> `,
    answer.state === 'RATED' ? null : own('p', translator.say(`page.${answer.state}`), translator),
    ratingOf(answer.rating, translator),
    answer.answer === null ? null : SafeHtml.trusted(answer.answer.html),
    evidenceOf(answer.evidence, translator),
  ]);
  return section(translator.say('page.matrix'), items, translator);
}

function section(heading: string, items: HtmlPart, translator: Translator): SafeHtml {
  return html`<section>${own('h2', heading, translator)}${items}</section> `;
}

/** Words of the page inside the words of the edition. */
function own(tag: 'h2' | 'h4' | 'p', text: string, { locale }: Translator): SafeHtml {
  const name = SafeHtml.trusted(tag);
  return html`<${name} lang="${locale}">${text}</${name}>
`;
}

function headed(heading: string, text: Rich | null, translator: Translator): HtmlPart {
  if (text === null) return null;
  return [own('h4', heading, translator), SafeHtml.trusted(text.html), '\n'];
}

function ratingOf(rating: number | null, translator: Translator): HtmlPart {
  return rating === null ? null : own('p', translator.say('page.rating', { rating }), translator);
}

function evidenceOf(evidence: readonly (string | URL)[], translator: Translator): HtmlPart {
  if (evidence.length === 0) return null;
  const items = evidence.map(
    (url) => html`<li><a href="${String(url)}" rel="noopener noreferrer">${String(url)}</a></li> `,
  );
  return [
    own('h4', translator.say('page.evidence'), translator),
    html`<ul>
      ${items}
    </ul> `,
  ];
}
