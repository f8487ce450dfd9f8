import type { NamedPractice } from '../../api/practice.fragments.ts';
import { useWords } from '../../words/words.ts';
import type { Comparison } from './ask-comparison.ts';
import { AspectCell, CriterionCell, FactCell, TipCell } from './comparison-cells.tsx';
import {
  aspectMark,
  ASSESSMENT_MARKS,
  factMark,
  type Fact,
  type ShownRows,
} from './comparison-rows.ts';
import { Group, Row } from './comparison-group.tsx';
import { PracticeHeading } from './practice-heading.tsx';

/**
 * The table: practices as columns, what they say as rows. On narrow screens each row is stacked, and
 * each cell names its practice; the roles keep it a table there.
 */
export function ComparisonTable({
  comparison,
  rows,
  removalOf,
}: {
  readonly comparison: Comparison;
  readonly rows: ShownRows;
  /** Address without the practice. */
  readonly removalOf: (id: string) => string;
}) {
  const words = useWords();
  const { practices } = comparison;
  const titles = words.list(practices.map(({ title }) => title));
  return (
    <table className="compare-table" role="table" data-columns={practices.length}>
      <caption className="visually-hidden">{words.say('compare.caption', { titles })}</caption>
      <Head practices={practices} removalOf={removalOf} />
      <Group name="compare.group.facts" practices={practices}>
        {rows.facts.map((fact) => (
          <FactRow key={fact.fact} fact={fact} practices={practices} />
        ))}
      </Group>
      <Group name="compare.group.aspects" practices={practices}>
        {rows.aspects.map((row) => (
          <Row key={row.aspect} label={row.label} mark={aspectMark(row)} practices={practices}>
            {(column) => <AspectCell cell={row.cells[column]} />}
          </Row>
        ))}
      </Group>
      <Group name="compare.group.tips" practices={practices}>
        {rows.tips.map(({ question, label, cells }) => (
          <Row key={question} label={label} practices={practices}>
            {(column) => <TipCell cell={cells[column]} />}
          </Row>
        ))}
      </Group>
      <Group name="compare.group.criteria" practices={practices}>
        {rows.criteria.map(({ criterion, label, agreement, cells }) => (
          <Row
            key={criterion}
            label={label}
            mark={ASSESSMENT_MARKS[agreement]}
            practices={practices}
          >
            {(column) => <CriterionCell cell={cells[column]} />}
          </Row>
        ))}
      </Group>
    </table>
  );
}

function Head({
  practices,
  removalOf,
}: {
  readonly practices: readonly NamedPractice[];
  readonly removalOf: (id: string) => string;
}) {
  const words = useWords();
  return (
    <thead role="rowgroup">
      <tr role="row">
        <th scope="col" role="columnheader" className="compare-topic">
          {words.say('compare.topic')}
        </th>
        {practices.map((practice) => (
          <th key={practice.id} scope="col" role="columnheader">
            <PracticeHeading practice={practice} removal={removalOf(practice.id)} />
          </th>
        ))}
      </tr>
    </thead>
  );
}

function FactRow({
  fact,
  practices,
}: {
  readonly fact: Fact;
  readonly practices: readonly NamedPractice[];
}) {
  const { label, agreement } = fact;
  return (
    <Row
      label={label}
      mark={factMark(fact)}
      practices={practices}
      isOneForAll={agreement === 'SAME'}
    >
      {(column) => <FactCell fact={fact} column={column} />}
    </Row>
  );
}
