import { askApi } from './api.ts';
import { as, askEditorial, change } from './editorial.ts';

interface Text {
  readonly path: string;
  readonly locale: string;
  readonly version: number;
  readonly value: unknown;
}

interface Edition {
  readonly locale: string;
  readonly version: number;
}

interface Working {
  readonly id: string;
  readonly version: number;
  readonly sourceLocale: string;
  readonly texts: readonly Text[];
  readonly editions: readonly Edition[];
}

const WAIT_MILLISECONDS = 20_000;
const PAUSE_MILLISECONDS = 100;

/** Texts that a revision changes; the first one is not translated again, the second one by a machine. */
const CHANGED = ['summary', 'objectives'] as const;

/** What is published anew. */
export interface Revision {
  /** Of the practice, in its source language. */
  readonly title: string;
  /** Language of the machine; the demonstration has a translator for English and Swedish. */
  readonly locale: string;
  /** What the texts say now after what they said before. */
  readonly addition: string;
}

/**
 * Publishes a new version of a practice: two texts of the source are changed. In one language one of them is
 * translated again by a machine; all other translations stay as they were.
 */
export async function revise({ title, locale, addition }: Revision): Promise<void> {
  const practice = await readWorking(await workingId(title));
  const { id, sourceLocale } = practice;
  const analysed = await move(practice, 'ANALYSIS');
  const hashes = new Map<string, string>();
  for (const path of CHANGED) hashes.set(path, await saveSource(practice, path, addition));
  const inReview = await move(analysed, 'REVIEW');
  const order = { practiceId: id, expectedVersion: inReview.version };
  const signedOff = await change<Moved>('main-job/12-sign-off', order, await as('editor'));
  const published = await publish(signedOff.practice, sourceLocale);
  const [, path] = CHANGED;
  const translation = { path, sourceHash: hashes.get(path)!, addition };
  await translateByMachine(practice, locale, translation);
  await publish(published, locale);
}

/** Waits until readers have the version of a practice. @param id of the public API */
export async function untilPublished(id: string, locale: string, version: number): Promise<void> {
  const giveUpAt = performance.now() + WAIT_MILLISECONDS;
  for (;;) {
    const { practice } = await askApi<{ readonly practice: { readonly version: number } }>(
      'query ($id: ID!, $locale: Locale!) { practice(id: $id, locale: $locale) { version } }',
      { id, locale },
    );
    if (practice.version >= version) return;
    if (performance.now() > giveUpAt) throw new Error(`version ${version} did not appear`);
    await new Promise((resolve) => setTimeout(resolve, PAUSE_MILLISECONDS));
  }
}

async function workingId(title: string): Promise<string> {
  const { nodes } = await askEditorial<{ readonly nodes: readonly { readonly id: string }[] }>(
    'editorial/practices-list',
    { filter: { text: title, stages: ['PUBLISHED'] } },
    await as('editor'),
  );
  if (nodes.length !== 1) throw new Error(`${nodes.length} practices “${title}”`);
  return nodes[0]!.id;
}

async function readWorking(id: string): Promise<Working> {
  return askEditorial('editorial/practices-read', { id }, await as('editor'));
}

type Versioned = Pick<Working, 'id' | 'version'>;

interface Moved {
  readonly practice: Versioned;
}

async function move({ id, version }: Versioned, to: string): Promise<Versioned> {
  const input = { id, to, expectedVersion: version };
  const moved = await change<Moved>('main-job/04-transition', input, await as('researcher'));
  return moved.practice;
}

async function publish({ id, version }: Versioned, locale: string): Promise<Versioned> {
  const input = { id, locales: [locale], expectedVersion: version };
  return (await change<Moved>('main-job/18-publish', input, await as('editor'))).practice;
}

/** @returns the hash of the new text */
async function saveSource(
  { id, sourceLocale, texts }: Working,
  path: string,
  addition: string,
): Promise<string> {
  const { value, version } = textAt(texts, sourceLocale, path);
  const input = { id, path, value: withMore(value, addition), expectedVersion: version };
  const { text } = await change<{ readonly text: { readonly textHash: string } }>(
    'main-job/09-save-text',
    input,
    await as('researcher'),
  );
  return text.textHash;
}

async function translateByMachine(
  { id, sourceLocale, texts, editions }: Working,
  locale: string,
  { path, sourceHash, addition }: Readonly<Record<'path' | 'sourceHash' | 'addition', string>>,
): Promise<void> {
  const translator = await as('translator');
  const step = async (name: string, { version }: Edition, who: string) => {
    const input = { id, locale, expectedVersion: version };
    return (await change<{ readonly edition: Edition }>(`main-job/${name}`, input, who)).edition;
  };
  const published = editions.find((edition) => edition.locale === locale)!;
  const started = await step('14-start-translation', published, translator);
  const { value, version } = textAt(texts, locale, path);
  const translation = { path, value: withMore(value, addition), sourceHash, origin: 'MACHINE' };
  await change(
    'main-job/15-save-translation',
    { id, locale, fromLocale: sourceLocale, expectedVersion: version, ...translation },
    translator,
  );
  const submitted = await step('16-submit-translation', started, translator);
  await step('17-approve-translation', submitted, await as('editor'));
}

function textAt(texts: Working['texts'], locale: string, path: string): Text {
  const found = texts.find((text) => text.locale === locale && text.path === path);
  if (found === undefined) throw new Error(`no text ${path} in ${locale}`);
  return found;
}

/** The same text and more. */
function withMore(value: unknown, addition: string): unknown {
  if (typeof value === 'string') return `${value} ${addition}`;
  const { content, ...rest } = value as { readonly content: readonly unknown[] };
  const more = { type: 'paragraph', content: [{ type: 'text', text: addition }] };
  return { ...rest, content: [...content, more] };
}
