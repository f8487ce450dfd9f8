import { RichHtml } from '../../components/rich-html.tsx';
import { PartSection } from './part-section.tsx';
import type { ReadText } from './practice.queries.ts';
import type { TextPart } from './sections.ts';
import { TextNoteList } from './text-note-list.tsx';
import { languageOf } from './text-notes.ts';

/** One of the descriptive texts under its heading. */
export function TextSection({ part }: { readonly part: TextPart }) {
  return (
    <PartSection part={part}>
      <TextWithNotes text={part.text} headingLevel={3} />
    </PartSection>
  );
}

/** A text in its language, after what is to be known of it. */
export function TextWithNotes({
  text,
  headingLevel,
}: {
  readonly text: ReadText;
  readonly headingLevel: 3 | 4 | 5;
}) {
  return (
    <>
      <TextNoteList text={text} />
      <RichHtml html={text.html} lang={languageOf(text)} headingLevel={headingLevel} />
    </>
  );
}
