import { useWords } from '../../words/words.ts';
import { stepLabel } from './matrix.ts';
import { PartSection } from './part-section.tsx';
import type { MatrixScale } from './around.queries.ts';
import type { ReadPractice, ReadText } from './practice.queries.ts';
import { TextWithNotes } from './text-section.tsx';

type Aspect = ReadPractice['aspects'][number];

/** The seven aspects, each with what inspires beside what could be better. */
export function Aspects({
  aspects,
  scale,
}: {
  readonly aspects: readonly Aspect[];
  readonly scale: MatrixScale;
}) {
  const words = useWords();
  return (
    <PartSection part={{ id: 'aspects', heading: 'practice.section.aspects' }}>
      <p className="soft">{words.say('practice.aspects.intro')}</p>
      {aspects.map((aspect) => (
        <AspectPart key={aspect.aspect} aspect={aspect} scale={scale} />
      ))}
    </PartSection>
  );
}

function AspectPart({ aspect, scale }: { readonly aspect: Aspect; readonly scale: MatrixScale }) {
  const words = useWords();
  const { label, state, rating, notAssessedReason } = aspect;
  return (
    <div className="practice-aspect">
      <h3>{label}</h3>
      {rating == null ? null : (
        <p className="small">
          {words.say('practice.rating', { rating, label: stepLabel(rating, scale) })}
        </p>
      )}
      {state === 'ASSESSED' ? (
        <div className="practice-sides">
          <Side name="practice.aspects.inspiring" text={aspect.inspiringElementsText} />
          <Side name="practice.aspects.improvement" text={aspect.roomForImprovementText} />
        </div>
      ) : (
        <p className="soft">{words.say(reasonKey(notAssessedReason))}</p>
      )}
    </div>
  );
}

function Side({
  name,
  text,
}: {
  readonly name: 'practice.aspects.inspiring' | 'practice.aspects.improvement';
  readonly text: ReadText | null | undefined;
}) {
  const words = useWords();
  return (
    <div className="practice-side">
      <h4>{words.say(name)}</h4>
      {text == null ? (
        <p className="soft">{words.say('practice.aspects.nothing')}</p>
      ) : (
        <TextWithNotes text={text} headingLevel={5} />
      )}
    </div>
  );
}

function reasonKey(reason: string | null | undefined) {
  switch (reason) {
    case 'NOT_APPLICABLE':
      return 'practice.aspects.NOT_APPLICABLE';
    case 'TOO_EARLY':
      return 'practice.aspects.TOO_EARLY';
    default:
      return 'practice.aspects.NOT_DOCUMENTED';
  }
}
