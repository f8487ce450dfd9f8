import { useWords } from '../../words/words.ts';
import { centsOf } from '../amounts.ts';
import { moneyOf } from '../answers.ts';
import { fieldId } from '../field-ids.ts';
import type { FieldProps } from './field.ts';

/** Currencies of Europe (ISO 4217). */
const CURRENCIES = [
  ...['EUR', 'ALL', 'BAM', 'BGN', 'CHF', 'CZK', 'DKK', 'GBP', 'HUF', 'ISK'],
  ...['MDL', 'MKD', 'NOK', 'PLN', 'RON', 'RSD', 'SEK', 'TRY', 'UAH', 'USD'],
];

/** An amount and its currency; how the amount is understood is shown. */
export function MoneyField({ question, answer, onChange, isWrong, describedBy }: FieldProps) {
  const words = useWords();
  const money = moneyOf(answer);
  const cents = centsOf(money.amount);
  const names = new Intl.DisplayNames([words.locale], { type: 'currency' });
  const id = fieldId(question.key);
  return (
    <>
      <div className="form-row">
        <div>
          <label htmlFor={`${id}-amount`}>{words.say('forms.money.amount')}</label>
          <input
            id={`${id}-amount`}
            inputMode="decimal"
            autoComplete="off"
            value={money.amount}
            onChange={(event) => onChange({ ...money, amount: event.target.value })}
            aria-invalid={isWrong}
            aria-describedby={describedBy}
          />
        </div>
        <div>
          <label htmlFor={`${id}-currency`}>{words.say('forms.money.currency')}</label>
          <select
            id={`${id}-currency`}
            value={money.currency}
            onChange={(event) => onChange({ ...money, currency: event.target.value })}
          >
            {CURRENCIES.map((code) => (
              <option key={code} value={code}>
                {names.of(code) ?? code} ({code})
              </option>
            ))}
          </select>
        </div>
      </div>
      <p className="hint" role="status">
        {cents === null
          ? ''
          : words.say('forms.money.read', {
              amount: words.number(cents / 100, { style: 'currency', currency: money.currency }),
            })}
      </p>
    </>
  );
}
