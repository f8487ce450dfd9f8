import { Form, useLocation } from 'react-router';
import { useWords } from '../../words/words.ts';
import { arrangeValues, valuesOf } from '../practices/facets.ts';
import { LIST_NAMES } from '../practices/list-names.ts';
import type { ListParameter } from '../practices/parameters.ts';
import type { FacetValue, PracticeFacet } from '../practices/practices.query.ts';
import type { Selection } from '../practices/selection.ts';
import { FILTERED, keptFields } from './filtered.ts';

/** The filters of the map; what else is in the address stays there. */
export function MapFilters({
  facets,
  selection,
}: {
  readonly facets: readonly PracticeFacet[];
  readonly selection: Selection;
}) {
  const words = useWords();
  const { pathname } = useLocation();
  const count = FILTERED.reduce((sum, name) => sum + selection.chosen[name].length, 0);
  return (
    <details className="map-filters no-print">
      <summary className="button">{words.say('map.filters.title', { count })}</summary>
      <Form className="map-filters-form" action={pathname} method="get" preventScrollReset>
        {keptFields(selection).map(([name, value]) => (
          <input key={`${name}-${value}`} type="hidden" name={name} value={value} />
        ))}
        <div className="map-filters-groups">
          {FILTERED.map((name) => (
            <Group
              key={name}
              name={name}
              values={valuesOf(facets, name)}
              chosen={selection.chosen[name]}
            />
          ))}
        </div>
        <button className="button button-primary" type="submit">
          {words.say('map.filters.apply')}
        </button>
      </Form>
    </details>
  );
}

function Group({
  name,
  values,
  chosen,
}: {
  readonly name: ListParameter;
  readonly values: readonly FacetValue[];
  readonly chosen: readonly string[];
}) {
  const words = useWords();
  if (values.length === 0) return null;
  return (
    <fieldset className="map-filters-group">
      <legend>{words.say(LIST_NAMES[name])}</legend>
      <ul className="plain">
        {arrangeValues(values).map(({ value, label, count, depth }) => (
          <li key={value} data-depth={depth}>
            <label className="map-filters-value">
              <input
                // What the address says wins over what was ticked before.
                key={String(chosen.includes(value))}
                type="checkbox"
                name={name}
                value={value}
                defaultChecked={chosen.includes(value)}
              />
              <span>{label}</span>
              <span className="map-filters-count">
                <span aria-hidden="true">{words.number(count)}</span>
                <span className="visually-hidden">{words.say('map.count', { count })}</span>
              </span>
            </label>
          </li>
        ))}
      </ul>
    </fieldset>
  );
}
