import { useState } from 'react';
import { useWords } from '../../words/words.ts';
import { FORM_ID } from './search-form.tsx';
import { fromStart } from './selection.ts';
import type { SelectionControl } from './use-selection.ts';

type Edge = 'from' | 'to';

interface PeriodProps {
  readonly years: readonly string[];
  readonly control: SelectionControl;
}

/** The years in which practices ran. */
export function PeriodGroup({ years, control }: PeriodProps) {
  const words = useWords();
  const { from, to } = control.selection;
  const isChosen = from !== null || to !== null;
  const [isOpen] = useState(isChosen);
  if (years.length === 0 && !isChosen) return null;
  return (
    <details className="practices-group" open={isOpen}>
      <summary>{words.say('practices.by.period')}</summary>
      <fieldset className="practices-period">
        <legend className="visually-hidden">{words.say('practices.by.period')}</legend>
        <Year edge="from" years={years} control={control} />
        <Year edge="to" years={years} control={control} />
        <p className="hint">{words.say('practices.period.hint')}</p>
      </fieldset>
    </details>
  );
}

function Year({ edge, years, control }: PeriodProps & { readonly edge: Edge }) {
  const words = useWords();
  const { selection, choose } = control;
  const value = selection[edge];
  const offered = value === null || years.includes(value) ? years : [value, ...years];
  return (
    <label>
      <span className="label">
        {words.say(edge === 'from' ? 'practices.period.from' : 'practices.period.to')}
      </span>
      <select
        className="input"
        form={FORM_ID}
        name={edge}
        value={value ?? ''}
        onChange={({ currentTarget }) =>
          choose(
            fromStart({
              ...selection,
              [edge]: currentTarget.value === '' ? null : currentTarget.value,
            }),
          )
        }
      >
        <option value="">{words.say('practices.period.any')}</option>
        {offered.map((year) => (
          <option key={year}>{year}</option>
        ))}
      </select>
    </label>
  );
}
