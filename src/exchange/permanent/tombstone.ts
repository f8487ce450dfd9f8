import { addresses } from '../../delivery/index.ts';
import type { Translator } from '../../platform/i18n/translator.ts';
import { html } from './html.ts';
import type { Tombstone } from './load-edition.ts';
import { writePage } from './page-frame.ts';
import { dayIn } from './page-words.ts';
import type { Representation } from './representation.ts';

/** What a tombstone is written with. */
export interface TombstoneMeans {
  readonly publicUrl: string;
  /** Speaks the language of the reader. */
  readonly translator: Translator;
}

/** Words that others understand. Source: schema.org, creativeWorkStatus. */
const STATUS = { ARCHIVED: 'Archived', WITHDRAWN: 'Withdrawn' } as const;

/** Writes what is left of a practice: why, since when, and its id; nothing of its content. */
export function writeTombstone(
  representation: Representation,
  tombstone: Tombstone,
  means: TombstoneMeans,
): string {
  const { id, reason } = tombstone;
  const since = new Date(tombstone.since).toISOString();
  const address = addresses.practice(means.publicUrl, id);
  switch (representation) {
    case 'html':
      return writeTombstonePage(tombstone, means);
    case 'json':
      return lines({ tombstone: { id, reason, since } });
    case 'jsonld':
      return lines({
        '@context': 'https://schema.org',
        '@id': address,
        '@type': 'CreativeWork',
        identifier: id,
        creativeWorkStatus: STATUS[reason],
        expires: since,
      });
    case 'bib':
      return `@misc{${keyOf(id)},\n  note = {${STATUS[reason]} on ${since.slice(0, 10)}},\n  url = {${address}},\n}\n`;
    case 'csl':
      return lines([
        {
          id: keyOf(id),
          type: 'webpage',
          status: STATUS[reason],
          note: `${STATUS[reason]} on ${since.slice(0, 10)}`,
          URL: address,
        },
      ]);
  }
}

function writeTombstonePage({ id, reason, since }: Tombstone, { translator }: TombstoneMeans) {
  const title = translator.say('page.gone');
  const date = dayIn(translator.locale, since);
  const main = html`<h1>${title}</h1>
    <p class="lead">${translator.say(`page.gone.${reason}`, { date })}</p>
    <dl>
      <dt>${translator.say('page.identifier')}</dt>
      <dd><code>${id}</code></dd>
    </dl>`;
  const head = html`<meta name="robots" content="noindex" />`;
  return writePage({ title, language: translator.locale, head, main });
}

/** Keys of BibTeX have no sign but the hyphen. */
function keyOf(id: string): string {
  return `practice-${id.replaceAll('_', '-')}`;
}

function lines(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}
