/** Emphasis of a run of text. */
export type RichMark = 'strong' | 'emphasis';

/** A run of text; `href` makes it a link. */
export interface RichRun {
  readonly type: 'text';
  readonly text: string;
  readonly marks?: readonly RichMark[];
  readonly href?: string;
}

/** A block of a document. */
export type RichBlock =
  | { readonly type: 'paragraph'; readonly content: readonly RichRun[] }
  | { readonly type: 'heading'; readonly level: 3 | 4; readonly content: readonly RichRun[] }
  | { readonly type: 'quote'; readonly content: readonly RichRun[] }
  | {
      readonly type: 'list';
      readonly ordered: boolean;
      readonly items: readonly (readonly RichRun[])[];
    };

/** A validated rich text: an allow-listed tree, stored as JSON. */
export interface RichDocument {
  readonly type: 'document';
  readonly content: readonly RichBlock[];
}

/** A text as stored: plain, or rich. */
export type TextValue = string | RichDocument;

/** Longest rich text, counted in characters of its plain form. */
export const MAX_RICH_TEXT_CHARACTERS = 20_000;

/** Makes a document of plain paragraphs (divided by an empty line) and lists (lines that begin with "- "). */
export function richTextFromPlain(text: string): RichDocument {
  const blocks = text
    .split(/\n\s*\n/u)
    .map((block) => block.trim())
    .filter((block) => block !== '');
  return { type: 'document', content: blocks.map(blockFromPlain) };
}

function blockFromPlain(block: string): RichBlock {
  const lines = block.split('\n').map((line) => line.trim());
  if (lines.every((line) => line.startsWith('- '))) {
    return { type: 'list', ordered: false, items: lines.map((line) => [run(line.slice(2))]) };
  }
  return { type: 'paragraph', content: [run(lines.join(' '))] };
}

function run(text: string): RichRun {
  return { type: 'text', text: text.trim() };
}

/** The plain form: blocks divided by an empty line, list items begin with "- ". A plain text stays as it is. */
export function plainOf(value: TextValue): string {
  if (typeof value === 'string') return value;
  return value.content.map(plainOfBlock).join('\n\n');
}

function plainOfBlock(block: RichBlock): string {
  if (block.type === 'list') return block.items.map((item) => `- ${plainOfRuns(item)}`).join('\n');
  return plainOfRuns(block.content);
}

function plainOfRuns(runs: readonly RichRun[]): string {
  return runs.map((part) => part.text).join('');
}

/** Safe HTML of a text; nothing but our own tags and escaped characters. */
export function htmlOf(value: TextValue): string {
  if (typeof value === 'string') return escapeHtml(value);
  return value.content.map(htmlOfBlock).join('');
}

function htmlOfBlock(block: RichBlock): string {
  switch (block.type) {
    case 'paragraph':
      return `<p>${htmlOfRuns(block.content)}</p>`;
    case 'heading':
      return `<h${block.level}>${htmlOfRuns(block.content)}</h${block.level}>`;
    case 'quote':
      return `<blockquote><p>${htmlOfRuns(block.content)}</p></blockquote>`;
    case 'list': {
      const tag = block.ordered ? 'ol' : 'ul';
      const items = block.items.map((item) => `<li>${htmlOfRuns(item)}</li>`).join('');
      return `<${tag}>${items}</${tag}>`;
    }
  }
}

function htmlOfRuns(runs: readonly RichRun[]): string {
  return runs.map(htmlOfRun).join('');
}

function htmlOfRun(part: RichRun): string {
  let html = escapeHtml(part.text);
  if (part.marks?.includes('emphasis')) html = `<em>${html}</em>`;
  if (part.marks?.includes('strong')) html = `<strong>${html}</strong>`;
  if (part.href === undefined) return html;
  return `<a href="${escapeHtml(part.href)}" rel="noopener noreferrer">${html}</a>`;
}

/** Escapes the five characters that mean something in HTML. */
export function escapeHtml(text: string): string {
  const entities: Readonly<Record<string, string>> = {
    '&': '&amp;',
    '<': '&lt;',
    '>': '&gt;',
    '"': '&quot;',
    "'": '&#39;',
  };
  return text.replace(/[&<>"']/gu, (character) => entities[character] ?? character);
}
