import type { PracticeOrder } from '../../gql/public/graphql.ts';
import type { WordKey } from '../../words/messages.ts';
import { useWords } from '../../words/words.ts';
import { ORDERS } from './parameters.ts';
import { FORM_ID } from './search-form.tsx';
import { fromStart } from './selection.ts';
import type { SelectionControl } from './use-selection.ts';

const NAMES: Readonly<Record<PracticeOrder, WordKey>> = {
  RELEVANCE: 'practices.order.relevance',
  NEWEST: 'practices.order.newest',
  OLDEST: 'practices.order.oldest',
  TITLE: 'practices.order.title',
};

/** The order of the list. */
export function OrderSelect({ control }: { readonly control: SelectionControl }) {
  const words = useWords();
  const { selection, choose } = control;
  const usual: PracticeOrder = selection.search === '' ? 'NEWEST' : 'RELEVANCE';
  const others = ORDERS.filter((order) => order !== usual && order !== 'RELEVANCE');
  const current = selection.order === null || !others.includes(selection.order);
  return (
    <label className="practices-order">
      <span>{words.say('practices.order.label')}</span>
      <select
        className="input"
        form={FORM_ID}
        name="order"
        value={current ? '' : (selection.order ?? '')}
        onChange={({ currentTarget }) => {
          const order = ORDERS.find((name) => name === currentTarget.value) ?? null;
          choose(fromStart({ ...selection, order }));
        }}
      >
        <option value="">{words.say(NAMES[usual])}</option>
        {others.map((order) => (
          <option key={order} value={order}>
            {words.say(NAMES[order])}
          </option>
        ))}
      </select>
    </label>
  );
}
