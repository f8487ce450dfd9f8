import { useContext } from 'react';
import type { Answers, Issue } from './answers.ts';
import { ExplainedText } from './explained-text.tsx';
import { FormContext } from './form-context.ts';
import { markConcepts } from './glossary-terms.ts';
import { QuestionField } from './question-field.tsx';
import type { Section } from './questionnaire.ts';

/** The id of a section, for links to it. */
export function sectionId(key: string): string {
  return `part-${key}`;
}

/** One part of the form with its questions. */
export function FormSection({
  section,
  level,
  answers,
  onChange,
  issues,
}: {
  readonly section: Section;
  readonly level: 2 | 3;
  readonly answers: Answers;
  readonly onChange: (questionKey: string, value: unknown) => void;
  readonly issues: readonly Issue[];
}) {
  const { locale, glossary } = useContext(FormContext);
  const { key, title, guidance, items } = section;
  const id = sectionId(key);
  const Heading = level === 2 ? 'h2' : 'h3';
  const texts = [guidance, ...items.flatMap((item) => [item.guidance, item.label])];
  const marked = markConcepts(
    texts.map((text) => text ?? ''),
    glossary,
  );
  return (
    <section className="form-section" aria-labelledby={id}>
      <Heading id={id} tabIndex={-1} lang={locale}>
        {title}
      </Heading>
      {guidance === null ? null : (
        <ExplainedText className="form-section-guidance" parts={marked[0] ?? []} lang={locale} />
      )}
      {items.map((question, index) => (
        <QuestionField
          key={question.key}
          question={question}
          guidance={marked[1 + 2 * index] ?? []}
          label={marked[2 + 2 * index] ?? []}
          answer={answers[question.key]}
          onChange={(value) => onChange(question.key, value)}
          messages={issues
            .filter(({ path }) => path === question.key)
            .map(({ message }) => message)}
        />
      ))}
    </section>
  );
}
