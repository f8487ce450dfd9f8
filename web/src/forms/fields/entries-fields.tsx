import { useContext } from 'react';
import { useWords } from '../../words/words.ts';
import { FormContext } from '../form-context.ts';
import type { Choice } from '../questionnaire.ts';
import { EntriesField } from './entries-field.tsx';
import type { FieldProps } from './field.ts';

const LINK_KINDS = ['WEBSITE', 'EVALUATION', 'DOCUMENT', 'NEWS'] as const;

/** Organisations that take part. */
export function PartnersField(props: FieldProps) {
  const words = useWords();
  const { locale, choices } = useContext(FormContext);
  const terms = (name: string): readonly Choice[] => choices.terms[name] ?? [];
  const choice = (key: string, vocabulary: string) =>
    ({ key, kind: 'choice', choices: terms(vocabulary), lang: locale }) as const;
  return (
    <EntriesField
      {...props}
      sayEntry={(number) => words.say('forms.partners.entry', { number })}
      addLabel={words.say('forms.partners.add')}
      columns={[
        { key: 'name', kind: 'text', label: words.say('forms.partners.name') },
        {
          ...choice('category', 'STAKEHOLDER_CATEGORY'),
          label: words.say('forms.partners.category'),
        },
        { ...choice('scope', 'STAKEHOLDER_SCOPE'), label: words.say('forms.partners.scope') },
        { ...choice('area', 'STAKEHOLDER_AREA'), label: words.say('forms.partners.area') },
      ]}
    />
  );
}

/** Web addresses. */
export function LinksField(props: FieldProps) {
  const words = useWords();
  const kinds = LINK_KINDS.map((code) => ({ code, name: words.say(`forms.links.kind.${code}`) }));
  return (
    <EntriesField
      {...props}
      sayEntry={(number) => words.say('forms.links.entry', { number })}
      addLabel={words.say('forms.links.add')}
      columns={[
        { key: 'url', kind: 'url', label: words.say('forms.links.address') },
        {
          key: 'kind',
          kind: 'choice',
          label: words.say('forms.links.kind'),
          choices: kinds,
          isSettled: true,
        },
      ]}
    />
  );
}

/** Measured results. */
export function IndicatorsField(props: FieldProps) {
  const words = useWords();
  return (
    <EntriesField
      {...props}
      sayEntry={(number) => words.say('forms.indicators.entry', { number })}
      addLabel={words.say('forms.indicators.add')}
      columns={[
        { key: 'name', kind: 'text', label: words.say('forms.indicators.name') },
        { key: 'unit', kind: 'text', label: words.say('forms.indicators.unit') },
        { key: 'baseline', kind: 'number', label: words.say('forms.indicators.baseline') },
        { key: 'target', kind: 'number', label: words.say('forms.indicators.target') },
        { key: 'achieved', kind: 'number', label: words.say('forms.indicators.achieved') },
        { key: 'measuredOn', kind: 'date', label: words.say('forms.indicators.measured-on') },
      ]}
    />
  );
}
