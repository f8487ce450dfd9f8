import { useWords } from '../../words/words.ts';
import { MatrixPicture } from './matrix-picture.tsx';
import { MatrixTable } from './matrix-table.tsx';
import { answersByCriterion } from './matrix.ts';
import { PartSection } from './part-section.tsx';
import type { MatrixScale } from './around.queries.ts';
import type { ReadPractice } from './practice.queries.ts';

/** The criteria matrix as a picture, and below it as a table with every answer. */
export function Matrix({
  matrix,
  scale,
}: {
  readonly matrix: ReadPractice['matrix'];
  readonly scale: MatrixScale;
}) {
  const words = useWords();
  const criteria = answersByCriterion(matrix.answers, scale);
  const rated = matrix.answers.filter(({ state }) => state === 'RATED').length;
  return (
    <PartSection part={{ id: 'matrix', heading: 'practice.section.matrix' }}>
      <p className="soft">
        {words.say('practice.matrix.intro', { rated, total: matrix.answers.length })}
      </p>
      <MatrixPicture criteria={criteria} scale={scale} />
      <MatrixTable criteria={criteria} scale={scale} version={matrix.version} />
    </PartSection>
  );
}
