import { languageName } from '../../components/language-name.ts';
import { useWords, type Words } from '../../words/words.ts';
import type { ReadText } from './practice.queries.ts';
import { notesOf, type TextNote } from './text-notes.ts';

/** Small labels of a text: another language, made by a machine, out of date. Nothing for a plain text. */
export function TextNoteList({ text }: { readonly text: Omit<ReadText, 'html'> }) {
  const words = useWords();
  const notes = notesOf(text);
  if (notes.length === 0) return null;
  return (
    <ul className="tags practice-notes">
      {notes.map((note) => (
        <li key={note.kind} className={`tag practice-note practice-note-${classOf(note)}`}>
          {sayNote(note, words)}
        </li>
      ))}
    </ul>
  );
}

function classOf({ kind }: TextNote): string {
  return kind === 'LANGUAGE' || kind === 'MACHINE_POST_EDITED' ? 'calm' : 'care';
}

function sayNote(note: TextNote, words: Words): string {
  const name = (code: string) => languageName(code, words.locale);
  if (note.kind === 'LANGUAGE') {
    const key = note.isOutdatedHere ? 'practice.note.language-outdated' : 'text.in-language';
    return words.say(key, { language: name(note.language) });
  }
  const source = note.source === null ? '' : name(note.source);
  const isKnown = note.source === null ? 'no' : 'yes';
  switch (note.kind) {
    case 'MACHINE':
      return words.say('practice.note.machine', { isKnown, source });
    case 'MACHINE_POST_EDITED':
      return words.say('practice.note.post-edited', { isKnown, source });
    case 'OUTDATED':
      return words.say('practice.note.outdated', { isKnown, source });
  }
}
