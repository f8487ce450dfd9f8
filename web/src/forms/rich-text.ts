/** A run of text, as the service takes and gives it. */
interface Run {
  readonly type: 'text';
  readonly text: string;
}

type Block =
  | { readonly type: 'paragraph' | 'heading' | 'quote'; readonly content: readonly Run[] }
  | {
      readonly type: 'list';
      readonly ordered: boolean;
      readonly items: readonly (readonly Run[])[];
    };

/** A rich text, as the service takes and gives it. */
export interface RichDocument {
  readonly type: 'document';
  readonly content: readonly Block[];
}

interface Line {
  readonly kind: 'paragraph' | 'bullet' | 'number';
  readonly text: string;
}

/** Each line becomes a paragraph; lines that begin with "- " or "1. " become lists. */
export function richTextOf(plain: string): RichDocument {
  const blocks: Block[] = [];
  const lines = plain.split('\n').map(readLine);
  for (const [index, line] of lines.entries()) {
    if (line === null) continue;
    const run: Run = { type: 'text', text: line.text };
    const last = blocks.at(-1);
    if (line.kind === 'paragraph') blocks.push({ type: 'paragraph', content: [run] });
    else if (last?.type === 'list' && lines[index - 1]?.kind === line.kind) {
      blocks[blocks.length - 1] = { ...last, items: [...last.items, [run]] };
    } else blocks.push({ type: 'list', ordered: line.kind === 'number', items: [[run]] });
  }
  return { type: 'document', content: blocks };
}

function readLine(raw: string): Line | null {
  const text = raw.trim();
  if (text === '') return null;
  const bullet = /^[-–•*]\s+(?<text>.+)$/u.exec(text)?.groups?.['text'];
  if (bullet !== undefined) return { kind: 'bullet', text: bullet };
  const number = /^\d{1,2}[.)]\s+(?<text>.+)$/u.exec(text)?.groups?.['text'];
  return number === undefined ? { kind: 'paragraph', text } : { kind: 'number', text: number };
}

/** The text to write on with; what it means is what `richTextOf` reads from it. */
export function plainTextOf(value: unknown): string {
  if (typeof value === 'string') return value;
  if (!isDocument(value)) return '';
  return value.content.map(plainBlock).join('\n\n');
}

function plainBlock(block: Block): string {
  if (block.type !== 'list') return plainRuns(block.content);
  return block.items
    .map((item, index) => `${block.ordered ? `${index + 1}.` : '-'} ${plainRuns(item)}`)
    .join('\n');
}

function plainRuns(runs: readonly Run[]): string {
  return runs.map(({ text }) => text).join('');
}

function isDocument(value: unknown): value is RichDocument {
  return typeof value === 'object' && value !== null && 'content' in value;
}

/** Control characters and invisible overrides of direction that come along with pasted text. */
// eslint-disable-next-line no-control-regex -- finding these characters is the purpose
const UNWANTED = /[\u0000-\u0008\u000b-\u001f\u007f\u202a-\u202e\u2066-\u2069]/gu;

/** Without the characters that the service cannot store and nobody sees. */
export function storable(text: string): string {
  return text.replaceAll('\r\n', '\n').replace(UNWANTED, '');
}
