import { useId, useState } from 'react';
import { useWords } from '../words/words.ts';
import type { TextPart } from './glossary-terms.ts';
import type { Concept } from './questionnaire.ts';

/** A text in which concepts of the glossary can be opened; what they mean appears below it. */
export function ExplainedText({
  parts,
  lang,
  id,
  className,
}: {
  readonly parts: readonly TextPart[];
  /** Language of the text. */
  readonly lang: string;
  readonly id?: string;
  readonly className?: string;
}) {
  const [open, setOpen] = useState<string | null>(null);
  const explanationId = useId();
  const concept = parts.find((part) => part.concept?.code === open)?.concept ?? null;
  return (
    <>
      <p id={id} className={className} lang={lang}>
        {parts.map((part, index) =>
          part.concept === null ? (
            part.text
          ) : (
            <button
              key={index}
              type="button"
              className="form-concept"
              aria-expanded={open === part.concept.code}
              aria-controls={explanationId}
              onClick={() => {
                const { code } = part.concept ?? { code: null };
                setOpen(open === code ? null : code);
              }}
            >
              {part.text}
            </button>
          ),
        )}
      </p>
      <div id={explanationId} hidden={concept === null}>
        {concept === null ? null : (
          <p className="form-explanation" lang={concept.definitionLocale}>
            {concept.definition}
          </p>
        )}
      </div>
    </>
  );
}

/** Concepts that stand where nothing can be opened, for example in a label: a list that opens. */
export function ExplainedConcepts({
  concepts,
  lang,
}: {
  readonly concepts: readonly Concept[];
  readonly lang: string;
}) {
  const words = useWords();
  if (concepts.length === 0) return null;
  return (
    <details className="form-concepts">
      <summary>{words.say('forms.terms-explained', { count: concepts.length })}</summary>
      <dl>
        {concepts.map(({ code, terms, definition, definitionLocale }) => (
          <div key={code}>
            <dt lang={lang}>{terms.find(({ status }) => status === 'PREFERRED')?.term ?? code}</dt>
            <dd lang={definitionLocale}>{definition}</dd>
          </div>
        ))}
      </dl>
    </details>
  );
}
