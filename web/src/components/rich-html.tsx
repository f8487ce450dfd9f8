/** Headings of our rich texts; everything else in them is escaped by the server. */
const HEADING = /<(\/?)h([34])>/gu;

/** Level of the first headings in a rich text as the service writes it. */
const WRITTEN_LEVEL = 3;

/**
 * Shows a rich text of the service. Its HTML is written by the server from a checked tree (our own tags
 * only, everything else escaped), so this is the one place that puts HTML into a page.
 * @param lang its language, when it is not that of the page
 * @param headingLevel level of its first headings, one below the heading that it stands under
 */
export function RichHtml({
  html,
  lang,
  headingLevel = WRITTEN_LEVEL,
}: {
  readonly html: string;
  readonly lang?: string | undefined;
  readonly headingLevel?: 3 | 4 | 5;
}) {
  const __html = moveHeadings(html, headingLevel - WRITTEN_LEVEL);
  return <div className="rich-html" lang={lang} dangerouslySetInnerHTML={{ __html }} />;
}

function moveHeadings(html: string, by: number): string {
  if (by === 0) return html;
  return html.replaceAll(
    HEADING,
    (_, end: string, level: string) => `<${end}h${Number(level) + by}>`,
  );
}
