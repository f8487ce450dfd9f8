import { useWords } from '../../words/words.ts';
import { entriesOf, type ListEntry } from '../answers.ts';
import { fieldId } from '../field-ids.ts';
import type { Choice } from '../questionnaire.ts';
import type { FieldProps } from './field.ts';

/** Most entries that the service takes. */
const MOST_ENTRIES = 50;

/** Part of an entry. */
export interface Column {
  readonly key: string;
  readonly kind: 'text' | 'url' | 'number' | 'date' | 'choice';
  readonly label: string;
  readonly choices?: readonly Choice[];
  /** Language of the choices. */
  readonly lang?: string;
  /** Whether one of the choices always holds. */
  readonly isSettled?: boolean;
}

/** A list of records; there is always one to write into. */
export function EntriesField(
  props: FieldProps & {
    readonly columns: readonly Column[];
    readonly sayEntry: (number: number) => string;
    readonly addLabel: string;
  },
) {
  const { question, answer, onChange, columns, sayEntry, addLabel, isWrong, describedBy } = props;
  const words = useWords();
  const present = entriesOf(answer);
  const entries: readonly ListEntry[] = present.length === 0 ? [{}] : present;
  const id = fieldId(question.key);
  const add = () => {
    onChange([...entries, {}]);
    focusLater(`${id}-${entries.length}-${columns[0]?.key ?? ''}`);
  };
  const remove = (index: number) => {
    onChange(entries.filter((_, place) => place !== index));
    focusLater(`${id}-add`);
  };
  const replace = (index: number, change: ListEntry) =>
    onChange(entries.map((entry, place) => (place === index ? { ...entry, ...change } : entry)));
  return (
    <>
      {entries.map((entry, index) => (
        <div key={index} className="form-entry" role="group" aria-label={sayEntry(index + 1)}>
          <p className="form-entry-name" aria-hidden="true">
            {sayEntry(index + 1)}
          </p>
          <div className="form-columns">
            {columns.map((column) => (
              <EntryControl
                key={column.key}
                id={`${id}-${index}-${column.key}`}
                column={column}
                value={entry[column.key] ?? ''}
                onChange={(value) => replace(index, { [column.key]: value })}
                isWrong={isWrong}
                describedBy={describedBy}
              />
            ))}
          </div>
          {present.length === 0 ? null : (
            <button type="button" className="button button-quiet" onClick={() => remove(index)}>
              {words.say('forms.entries.remove')}
              <span className="visually-hidden">: {sayEntry(index + 1)}</span>
            </button>
          )}
        </div>
      ))}
      {entries.length >= MOST_ENTRIES ? null : (
        <button type="button" id={`${id}-add`} className="button form-add" onClick={add}>
          {addLabel}
        </button>
      )}
    </>
  );
}

function EntryControl({
  id,
  column: { kind, label, choices = [], lang, isSettled = false },
  value,
  onChange,
  isWrong,
  describedBy,
}: {
  readonly id: string;
  readonly column: Column;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly isWrong: boolean;
  readonly describedBy: string | undefined;
}) {
  const words = useWords();
  return (
    <div
      className={kind === 'text' || kind === 'url' ? 'form-column form-column-wide' : 'form-column'}
    >
      <label htmlFor={id}>{label}</label>
      {kind === 'choice' ? (
        <select id={id} value={value} onChange={(event) => onChange(event.target.value)}>
          {isSettled ? null : <option value="">{words.say('forms.choice.none')}</option>}
          {choices.map(({ code, name }) => (
            <option key={code} value={code} lang={lang}>
              {name}
            </option>
          ))}
        </select>
      ) : (
        <input
          id={id}
          type={kind === 'date' || kind === 'url' ? kind : 'text'}
          inputMode={kind === 'number' ? 'decimal' : undefined}
          maxLength={kind === 'url' ? 2_000 : 300}
          autoComplete="off"
          value={value}
          onChange={(event) => onChange(event.target.value)}
          aria-invalid={isWrong || undefined}
          aria-describedby={describedBy}
        />
      )}
    </div>
  );
}

/** After React has drawn the element with the id. */
function focusLater(id: string): void {
  setTimeout(() => document.getElementById(id)?.focus());
}
