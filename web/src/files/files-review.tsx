import { Link } from 'react-router';
import { sectionId } from '../forms/form-section.tsx';
import { useWords } from '../words/words.ts';
import { FileList } from './file-list.tsx';
import type { OpenFiles } from './use-kept-files.ts';

/** The chosen files to read through, with a link back. @param search query of the form's address */
export function FilesReview({
  kept: { files },
  search,
}: {
  readonly kept: OpenFiles;
  readonly search: string;
}) {
  const words = useWords();
  const title = words.say('files.title');
  return (
    <section className="form-review" aria-labelledby="review-files">
      <div className="form-review-head">
        <h2 id="review-files">{title}</h2>
        <Link to={{ search, hash: `#${sectionId('files')}` }}>
          {words.say('forms.review.change')}
          <span className="visually-hidden">: {title}</span>
        </Link>
      </div>
      {files.length === 0 ? <p className="soft">{words.say('files.none')}</p> : null}
      <FileList
        label={words.say('files.chosen')}
        files={files.map(({ id, name, content }) => ({ id, name, byteSize: content.size }))}
      />
    </section>
  );
}
