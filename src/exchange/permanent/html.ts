import { escapeHtml } from '../../kernel/rich-text.ts';

/** HTML that is safe to put into a page as it is. */
export class SafeHtml {
  readonly text: string;

  private constructor(text: string) {
    this.text = text;
  }

  /** Takes HTML that was made safe elsewhere: by {@link html}, or by `htmlOf` of the kernel. */
  static trusted(text: string): SafeHtml {
    return new SafeHtml(text);
  }
}

/** What can be put into a page: texts are escaped, lists follow one another, null is nothing. */
export type HtmlPart = string | number | null | SafeHtml | readonly HtmlPart[];

/** Writes HTML from a template; whatever is put in is escaped unless it is safe already. */
export function html(template: TemplateStringsArray, ...parts: readonly HtmlPart[]): SafeHtml {
  const text = template.map((piece, index) => piece + written(parts[index] ?? null)).join('');
  return SafeHtml.trusted(text);
}

function written(part: HtmlPart): string {
  if (part === null) return '';
  if (part instanceof SafeHtml) return part.text;
  if (Array.isArray(part)) return part.map(written).join('');
  return escapeHtml(String(part));
}
