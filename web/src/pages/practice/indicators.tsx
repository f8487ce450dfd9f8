import { useWords } from '../../words/words.ts';
import { PartSection } from './part-section.tsx';
import type { ReadPractice } from './practice.queries.ts';

/** What the practice measured itself; a figure that is not known says so. */
export function Indicators({
  indicators,
}: {
  readonly indicators: ReadPractice['resultIndicators'];
}) {
  const words = useWords();
  if (indicators.length === 0) return null;
  return (
    <PartSection part={{ id: 'indicators', heading: 'practice.section.indicators' }}>
      <div
        className="scroll-x"
        role="region"
        aria-label={words.say('practice.indicators.caption')}
        tabIndex={0}
      >
        <table>
          <caption>{words.say('practice.indicators.caption')}</caption>
          <thead>
            <tr>
              <th scope="col">{words.say('practice.indicators.name')}</th>
              <th scope="col" className="numeric">
                {words.say('practice.indicators.achieved')}
              </th>
              <th scope="col" className="numeric">
                {words.say('practice.indicators.target')}
              </th>
              <th scope="col" className="numeric">
                {words.say('practice.indicators.baseline')}
              </th>
              <th scope="col">{words.say('practice.indicators.measured-on')}</th>
            </tr>
          </thead>
          <tbody>
            {indicators.map((indicator) => (
              <IndicatorRow key={indicator.name} indicator={indicator} />
            ))}
          </tbody>
        </table>
      </div>
    </PartSection>
  );
}

function IndicatorRow({
  indicator,
}: {
  readonly indicator: ReadPractice['resultIndicators'][number];
}) {
  const words = useWords();
  const { name, unit, baseline, target, achieved, measuredOn } = indicator;
  const notStated = <span className="soft">{words.say('practice.not-stated')}</span>;
  return (
    <tr>
      <th scope="row">
        {name} <span className="soft">({unit})</span>
      </th>
      <td className="numeric">{achieved == null ? notStated : words.number(achieved)}</td>
      <td className="numeric">{target == null ? notStated : words.number(target)}</td>
      <td className="numeric">{baseline == null ? notStated : words.number(baseline)}</td>
      <td>{measuredOn == null ? notStated : words.date(measuredOn)}</td>
    </tr>
  );
}
