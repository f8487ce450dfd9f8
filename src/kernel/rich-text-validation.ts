import { isSafeUrl } from './url.ts';
import type { RichBlock, RichDocument, RichMark, RichRun } from './rich-text.ts';

/** The value is not a document of our grammar; `path` says where (JSON pointer). */
export class RichTextError extends Error {
  override readonly name = 'RichTextError';
  constructor(
    readonly code: 'RICH_TEXT_SHAPE' | 'RICH_TEXT_LINK' | 'RICH_TEXT_CHARACTER',
    readonly path: string,
  ) {
    super(`${code} at ${path}`);
  }
}

const MARKS: readonly string[] = ['strong', 'emphasis'];
const MAX_BLOCKS = 500;
/** Control characters but tab and line feed, and the invisible overrides of text direction. */
// eslint-disable-next-line no-control-regex -- finding these characters is the purpose
const FORBIDDEN = /[\u0000-\u0008\u000b-\u001f\u007f\u202a-\u202e\u2066-\u2069]|\p{Cs}/u;

/** Tells whether a plain text holds a character that no text of ours may hold. */
export function hasForbiddenCharacter(text: string): boolean {
  return FORBIDDEN.test(text);
}

/**
 * Reads an untrusted value as a document; unknown nodes, marks and keys are refused, never dropped.
 * @throws RichTextError where it breaks the grammar
 */
export function readRichText(value: unknown): RichDocument {
  const node = objectAt(value, '', ['type', 'content']);
  if (node['type'] !== 'document') throw new RichTextError('RICH_TEXT_SHAPE', '/type');
  const content = arrayAt(node['content'], '/content');
  if (content.length > MAX_BLOCKS) throw new RichTextError('RICH_TEXT_SHAPE', '/content');
  return {
    type: 'document',
    content: content.map((block, index) => readBlock(block, `/content/${index}`)),
  };
}

function readBlock(value: unknown, path: string): RichBlock {
  const node = objectAt(value, path, ['type', 'content', 'level', 'ordered', 'items']);
  const only = (...keys: string[]) => objectAt(value, path, ['type', ...keys]);
  switch (node['type']) {
    case 'paragraph':
    case 'quote':
      only('content');
      return { type: node['type'], content: readRuns(node['content'], `${path}/content`) };
    case 'heading': {
      only('content', 'level');
      const level = node['level'];
      if (level !== 3 && level !== 4) throw new RichTextError('RICH_TEXT_SHAPE', `${path}/level`);
      return { type: 'heading', level, content: readRuns(node['content'], `${path}/content`) };
    }
    case 'list': {
      only('ordered', 'items');
      const ordered = node['ordered'];
      if (typeof ordered !== 'boolean') {
        throw new RichTextError('RICH_TEXT_SHAPE', `${path}/ordered`);
      }
      const items = arrayAt(node['items'], `${path}/items`);
      if (items.length === 0) throw new RichTextError('RICH_TEXT_SHAPE', `${path}/items`);
      return {
        type: 'list',
        ordered,
        items: items.map((item, index) => readRuns(item, `${path}/items/${index}`)),
      };
    }
    default:
      throw new RichTextError('RICH_TEXT_SHAPE', `${path}/type`);
  }
}

function readRuns(value: unknown, path: string): readonly RichRun[] {
  return arrayAt(value, path).map((part, index) => readRun(part, `${path}/${index}`));
}

function readRun(value: unknown, path: string): RichRun {
  const node = objectAt(value, path, ['type', 'text', 'marks', 'href']);
  const { text, marks, href } = node;
  if (node['type'] !== 'text' || typeof text !== 'string') {
    throw new RichTextError('RICH_TEXT_SHAPE', path);
  }
  if (hasForbiddenCharacter(text)) throw new RichTextError('RICH_TEXT_CHARACTER', `${path}/text`);
  if (href !== undefined && (typeof href !== 'string' || !isSafeUrl(href))) {
    throw new RichTextError('RICH_TEXT_LINK', `${path}/href`);
  }
  return {
    type: 'text',
    text,
    ...(marks === undefined ? {} : { marks: readMarks(marks, `${path}/marks`) }),
    ...(href === undefined ? {} : { href }),
  };
}

function readMarks(value: unknown, path: string): readonly RichMark[] {
  const marks = arrayAt(value, path);
  if (!marks.every((mark) => typeof mark === 'string' && MARKS.includes(mark))) {
    throw new RichTextError('RICH_TEXT_SHAPE', path);
  }
  return [...new Set(marks as RichMark[])].sort();
}

function objectAt(
  value: unknown,
  path: string,
  keys: readonly string[],
): Readonly<Record<string, unknown>> {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    throw new RichTextError('RICH_TEXT_SHAPE', path || '/');
  }
  const unknown = Object.keys(value).find((key) => !keys.includes(key));
  if (unknown !== undefined) throw new RichTextError('RICH_TEXT_SHAPE', `${path}/${unknown}`);
  return value as Readonly<Record<string, unknown>>;
}

function arrayAt(value: unknown, path: string): readonly unknown[] {
  if (!Array.isArray(value)) throw new RichTextError('RICH_TEXT_SHAPE', path);
  return value as readonly unknown[];
}
