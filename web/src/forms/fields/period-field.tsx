import { useWords } from '../../words/words.ts';
import { periodOf } from '../answers.ts';
import { fieldId } from '../field-ids.ts';
import type { FieldProps } from './field.ts';

const MONTHS = ['01', '02', '03', '04', '05', '06', '07', '08', '09', '10', '11', '12'];

/** A beginning and an end, each a year with or without its month. */
export function PeriodField({ question, answer, onChange, isWrong, describedBy }: FieldProps) {
  const words = useWords();
  const period = periodOf(answer);
  const id = fieldId(question.key);
  const shared = { isWrong, describedBy };
  return (
    <>
      <Month
        {...shared}
        id={`${id}-start`}
        label={words.say('forms.period.start')}
        value={period.start}
        onChange={(start) => onChange({ ...period, start })}
      />
      {period.isOngoing ? null : (
        <Month
          {...shared}
          id={`${id}-end`}
          label={words.say('forms.period.end')}
          value={period.end}
          onChange={(end) => onChange({ ...period, end })}
        />
      )}
      <div className="form-option">
        <input
          type="checkbox"
          id={`${id}-ongoing`}
          checked={period.isOngoing}
          onChange={(event) =>
            onChange({
              ...period,
              isOngoing: event.target.checked,
              end: event.target.checked ? '' : period.end,
            })
          }
        />
        <label htmlFor={`${id}-ongoing`}>{words.say('forms.period.ongoing')}</label>
      </div>
    </>
  );
}

/** @param value `YYYY`, `YYYY-MM`, `-MM` while the year is missing, or empty */
function Month(props: {
  readonly id: string;
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly isWrong: boolean;
  readonly describedBy: string | undefined;
}) {
  const { id, label, value, onChange } = props;
  const words = useWords();
  const [year = '', month = ''] = value.split('-');
  const change = (newYear: string, newMonth: string) =>
    onChange(newMonth === '' ? newYear : `${newYear}-${newMonth}`);
  return (
    <div className="form-row" role="group" aria-label={label}>
      <span className="form-row-label" aria-hidden="true">
        {label}
      </span>
      <div>
        <label htmlFor={`${id}-year`}>{words.say('forms.period.year')}</label>
        <input
          id={`${id}-year`}
          className="form-short"
          inputMode="numeric"
          maxLength={4}
          autoComplete="off"
          value={year}
          onChange={(event) => change(event.target.value.replace(/\D/gu, ''), month)}
          aria-invalid={props.isWrong}
          aria-describedby={props.describedBy}
        />
      </div>
      <div>
        <label htmlFor={`${id}-month`}>{words.say('forms.period.month')}</label>
        <select
          id={`${id}-month`}
          value={month}
          onChange={(event) => change(year, event.target.value)}
        >
          <option value="">{words.say('forms.period.no-month')}</option>
          {MONTHS.map((number) => (
            <option key={number} value={number}>
              {words.date(`2000-${number}-01`, { month: 'long' })}
            </option>
          ))}
        </select>
      </div>
    </div>
  );
}
