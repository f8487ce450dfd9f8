import { useRef } from 'react';
import { useWords } from '../../words/words.ts';
import { yearsOf, valuesOf } from './facets.ts';
import { FilterGroup } from './filter-group.tsx';
import { LIST_PARAMETERS } from './parameters.ts';
import { PeriodGroup } from './period-group.tsx';
import type { PracticeFacet } from './practices.query.ts';
import { FORM_ID } from './search-form.tsx';
import { countChosen } from './selection.ts';
import { useIsScripted } from './use-is-scripted.ts';
import type { SelectionControl } from './use-selection.ts';

const PANEL_ID = 'practices-filters';

/**
 * The filters beside the list. On narrow screens a button opens them over the page; a popover, so that it
 * does so without script too.
 */
export function FilterPanel({
  control,
  facets,
  totalCount,
}: {
  readonly control: SelectionControl;
  readonly facets: readonly PracticeFacet[];
  readonly totalCount: number | null;
}) {
  const words = useWords();
  const panel = useRef<HTMLElement>(null);
  const count = countChosen(control.selection);
  return (
    <div className="practices-aside">
      <button className="button practices-open" type="button" popoverTarget={PANEL_ID}>
        {words.say('practices.filters.open', { count })}
      </button>
      <aside
        className="practices-panel"
        id={PANEL_ID}
        ref={panel}
        popover="auto"
        aria-labelledby="practices-filters-title"
        onBlur={({ relatedTarget }) => {
          const isLeaving = relatedTarget !== null && !panel.current?.contains(relatedTarget);
          // Nothing that has the focus may lie below the panel.
          if (isLeaving && panel.current?.matches(':popover-open')) panel.current.hidePopover();
        }}
      >
        <PanelHead />
        {LIST_PARAMETERS.map((name) => (
          <FilterGroup key={name} name={name} values={valuesOf(facets, name)} control={control} />
        ))}
        <PeriodGroup years={yearsOf(facets)} control={control} />
        <PanelFoot totalCount={totalCount} />
      </aside>
    </div>
  );
}

function PanelHead() {
  const words = useWords();
  return (
    <div className="practices-panel-head">
      <h2 id="practices-filters-title">{words.say('practices.filters.title')}</h2>
      <button
        className="button practices-close"
        type="button"
        popoverTarget={PANEL_ID}
        popoverTargetAction="hide"
      >
        {words.say('practices.filters.close')}
      </button>
    </div>
  );
}

function PanelFoot({ totalCount }: { readonly totalCount: number | null }) {
  const words = useWords();
  const isScripted = useIsScripted();
  if (!isScripted) {
    return (
      <button className="button button-primary practices-show" type="submit" form={FORM_ID}>
        {words.say('practices.filters.apply')}
      </button>
    );
  }
  if (totalCount === null) return null;
  return (
    <button
      className="button button-primary practices-close practices-show"
      type="button"
      popoverTarget={PANEL_ID}
      popoverTargetAction="hide"
    >
      {words.say('practices.filters.show', { count: totalCount })}
    </button>
  );
}
