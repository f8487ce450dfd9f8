import { Form, Link } from 'react-router';
import { useWords } from '../../words/words.ts';
import {
  aspectTopics,
  bucketsOf,
  criterionTopics,
  type Bucket,
  type Choices,
} from './ask-choices.ts';
import { exploreAddress, subjectValue, type Asked, type Subject } from './explore-address.ts';

/** The choice of a subject and of practices. Works without script. */
export function ExploreForm({
  choices,
  asked,
  subject,
}: {
  readonly choices: Choices;
  readonly asked: Asked;
  readonly subject: Subject;
}) {
  const words = useWords();
  const { side, countries, policyAreas } = asked;
  const isFiltered = countries.length + policyAreas.length > 0;
  return (
    <Form
      key={exploreAddress(words.locale, asked)}
      className="explore-form no-print"
      method="get"
      action={`/${words.locale}/explore`}
      aria-label={words.say('explore.form.label')}
    >
      <SubjectField choices={choices} subject={subject} />
      <input type="hidden" name="side" value={side === 'INSPIRING' ? 'inspiring' : 'improvement'} />
      <Checks
        name="country"
        title={words.say('explore.form.countries')}
        buckets={bucketsOf(choices, 'COUNTRY')}
        chosen={countries}
      />
      <Checks
        name="policyArea"
        title={words.say('explore.form.policy-areas')}
        buckets={bucketsOf(choices, 'POLICY_AREA')}
        chosen={policyAreas}
      />
      <button className="button button-primary" type="submit">
        {words.say('explore.form.apply')}
      </button>
      {isFiltered ? (
        <p>
          <Link to={exploreAddress(words.locale, { subject, side })}>
            {words.say('explore.form.clear')}
          </Link>
        </p>
      ) : null}
    </Form>
  );
}

function SubjectField({
  choices,
  subject,
}: {
  readonly choices: Choices;
  readonly subject: Subject;
}) {
  const words = useWords();
  return (
    <div className="field">
      <label htmlFor="explore-subject">{words.say('explore.form.subject')}</label>
      <select id="explore-subject" name="subject" defaultValue={subjectValue(subject)}>
        <optgroup label={words.say('explore.aspects')}>
          {aspectTopics(choices).map(({ code, name }) => (
            <option key={code} value={`aspect:${code.toLowerCase()}`}>
              {name}
            </option>
          ))}
        </optgroup>
        <optgroup label={words.say('explore.criteria')}>
          {criterionTopics(choices).map(({ code, name }) => (
            <option key={code} value={`criterion:${code.toLowerCase()}`}>
              {name}
            </option>
          ))}
        </optgroup>
      </select>
    </div>
  );
}

function Checks({
  name,
  title,
  buckets,
  chosen,
}: {
  readonly name: string;
  readonly title: string;
  readonly buckets: readonly Bucket[];
  readonly chosen: readonly string[];
}) {
  const words = useWords();
  return (
    <details className="explore-checks" open={chosen.length > 0}>
      <summary>
        {title}
        {chosen.length === 0
          ? null
          : ` · ${words.say('explore.form.chosen', { count: chosen.length })}`}
      </summary>
      <fieldset>
        <legend className="visually-hidden">{title}</legend>
        {buckets.map(({ value, label }) => (
          <label key={value}>
            <input
              type="checkbox"
              name={name}
              value={value}
              defaultChecked={chosen.includes(value)}
            />
            {label}
          </label>
        ))}
      </fieldset>
    </details>
  );
}
