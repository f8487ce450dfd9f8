import { useState } from 'react';
import { useWords } from '../../words/words.ts';
import { arrangeValues, type ArrangedValue } from './facets.ts';
import { LIST_NAMES } from './list-names.ts';
import type { ListParameter } from './parameters.ts';
import type { FacetValue } from './practices.query.ts';
import { FORM_ID } from './search-form.tsx';
import { toggled } from './selection.ts';
import type { SelectionControl } from './use-selection.ts';

const OPEN_AT_FIRST: readonly ListParameter[] = ['country', 'policyArea'];
/** More values than this are folded away. */
const SHOWN = 8;

interface GroupProps {
  readonly name: ListParameter;
  readonly values: readonly FacetValue[];
  readonly control: SelectionControl;
}

/** The values of one property with their counts. */
export function FilterGroup({ name, values, control }: GroupProps) {
  const words = useWords();
  const chosen = control.selection.chosen[name];
  const [isOpen] = useState(OPEN_AT_FIRST.includes(name) || chosen.length > 0);
  const arranged = arrangeValues(values);
  if (arranged.length === 0) return null;
  const cut = arranged.length > SHOWN + 2 ? SHOWN : arranged.length;
  const rest = arranged.slice(cut);
  return (
    <details className="practices-group" open={isOpen}>
      <summary>
        {words.say(LIST_NAMES[name])}
        {chosen.length === 0 ? null : (
          <span className="practices-group-count">
            <span aria-hidden="true">{words.number(chosen.length)}</span>
            <span className="visually-hidden">
              {words.say('practices.filters.chosen', { count: chosen.length })}
            </span>
          </span>
        )}
      </summary>
      <fieldset>
        <legend className="visually-hidden">{words.say(LIST_NAMES[name])}</legend>
        <Values name={name} values={arranged.slice(0, cut)} control={control} />
        {rest.length === 0 ? null : <RestOfValues name={name} values={rest} control={control} />}
      </fieldset>
    </details>
  );
}

interface ValuesProps extends GroupProps {
  readonly values: readonly ArrangedValue[];
}

function RestOfValues(props: ValuesProps) {
  const words = useWords();
  const chosen = props.control.selection.chosen[props.name];
  const [isOpen] = useState(props.values.some(({ value }) => chosen.includes(value)));
  return (
    <details className="practices-rest" open={isOpen}>
      <summary>{words.say('practices.filters.more', { count: props.values.length })}</summary>
      <Values {...props} />
    </details>
  );
}

function Values({ name, values, control }: ValuesProps) {
  const words = useWords();
  const { selection, choose } = control;
  return (
    <ul className="practices-values">
      {values.map(({ value, label, count, depth }) => (
        <li key={value} data-depth={depth}>
          <label className="practices-value">
            <input
              type="checkbox"
              form={FORM_ID}
              name={name}
              value={value}
              checked={selection.chosen[name].includes(value)}
              onChange={() => choose(toggled(selection, name, value))}
            />
            <span>{label}</span>
            <span className="practices-value-count">
              <span aria-hidden="true">{words.number(count)}</span>
              <span className="visually-hidden">{words.say('practices.count', { count })}</span>
            </span>
          </label>
        </li>
      ))}
    </ul>
  );
}
