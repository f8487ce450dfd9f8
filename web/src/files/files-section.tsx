import { sectionId } from '../forms/form-section.tsx';
import { useWords } from '../words/words.ts';
import { FileField } from './file-field.tsx';
import type { OpenFiles } from './use-kept-files.ts';

/** The part of the form in which files are added to a practice. */
export function FilesSection({ kept }: { readonly kept: OpenFiles }) {
  const words = useWords();
  const id = sectionId('files');
  return (
    <section className="form-section" aria-labelledby={id}>
      <h2 id={id} tabIndex={-1}>
        {words.say('files.title')}
      </h2>
      <p className="form-section-guidance">{words.say('files.private')}</p>
      <FileField kept={kept} />
    </section>
  );
}
