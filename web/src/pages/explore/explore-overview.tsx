import { Link } from 'react-router';
import { useWords } from '../../words/words.ts';
import { aspectTopics, criterionTopics, type Choices } from './ask-choices.ts';
import type { Overview } from './ask-overview.ts';
import { exploreAddress, exportAddress, type Asked, type Subject } from './explore-address.ts';
import { ExploreForm } from './explore-form.tsx';
import { AspectFinding, CriterionFinding } from './finding.tsx';
import { RatingChart } from './rating-chart.tsx';

/** The answer to one question across practices. */
export function ExploreOverview({
  choices,
  asked,
  subject,
  overview,
}: {
  readonly choices: Choices;
  readonly asked: Asked;
  readonly subject: Subject;
  readonly overview: Overview;
}) {
  const words = useWords();
  const { findings } = overview;
  return (
    <div className="explore-body">
      <ExploreForm choices={choices} asked={asked} subject={subject} />
      <div>
        {overview.kind === 'ASPECT' ? <Sides asked={asked} /> : null}
        {overview.kind === 'CRITERION' ? (
          <RatingChart
            ratings={overview.ratings}
            scale={choices.criteriaMatrix.scale}
            criterion={topicOf(choices, subject)?.name ?? ''}
          />
        ) : null}
        <h2>{words.say('explore.findings')}</h2>
        <p role="status">{words.say('explore.found', { count: findings.totalCount })}</p>
        <ul className="plain">
          {overview.kind === 'ASPECT'
            ? overview.findings.nodes.map((finding) => (
                <li key={finding.practice.id}>
                  <AspectFinding finding={finding} />
                </li>
              ))
            : overview.findings.nodes.map((finding) => (
                <li key={finding.practice.id}>
                  <CriterionFinding finding={finding} />
                </li>
              ))}
        </ul>
        <Pages asked={asked} info={findings.pageInfo} />
        <LeftOut leftOut={findings.leftOut} />
        {findings.totalCount === 0 ? null : <Downloads asked={asked} />}
      </div>
    </div>
  );
}

/** The aspect or criterion that is asked about. */
export function topicOf(choices: Choices, { kind, code }: Subject) {
  const topics = kind === 'ASPECT' ? aspectTopics(choices) : criterionTopics(choices);
  return topics.find((topic) => topic.code === code);
}

function Sides({ asked }: { readonly asked: Asked }) {
  const words = useWords();
  const sides = [
    ['ROOM_FOR_IMPROVEMENT', 'compare.cell.improvement'],
    ['INSPIRING', 'compare.cell.inspiring'],
  ] as const;
  return (
    <nav className="explore-switch no-print" aria-label={words.say('explore.side')}>
      {sides.map(([side, label]) => (
        <Link
          key={side}
          to={exploreAddress(words.locale, { ...asked, side, after: null, before: null })}
          aria-current={side === asked.side ? 'page' : undefined}
          preventScrollReset
        >
          {words.say(label)}
        </Link>
      ))}
    </nav>
  );
}

function Pages({
  asked,
  info,
}: {
  readonly asked: Asked;
  readonly info: Overview['findings']['pageInfo'];
}) {
  const words = useWords();
  const { hasNextPage, hasPreviousPage, startCursor = null, endCursor = null } = info;
  if (!hasNextPage && !hasPreviousPage) return null;
  const previous = { ...asked, after: null, before: startCursor };
  const next = { ...asked, after: endCursor, before: null };
  return (
    <nav className="explore-pages no-print" aria-label={words.say('explore.pages')}>
      {hasPreviousPage ? (
        <Link className="button" rel="prev" to={exploreAddress(words.locale, previous)}>
          {words.say('explore.pages.previous')}
        </Link>
      ) : null}
      {hasNextPage ? (
        <Link className="button" rel="next" to={exploreAddress(words.locale, next)}>
          {words.say('explore.pages.next')}
        </Link>
      ) : null}
    </nav>
  );
}

function LeftOut({ leftOut }: { readonly leftOut: Overview['findings']['leftOut'] }) {
  const words = useWords();
  if (leftOut.length === 0) return null;
  return (
    <section aria-labelledby="explore-left-out">
      <h2 id="explore-left-out">{words.say('explore.left-out')}</h2>
      <ul>
        {leftOut.map(({ reason, label, count }) => (
          <li key={reason}>{words.say('explore.left-out.reason', { reason: label, count })}</li>
        ))}
      </ul>
    </section>
  );
}

function Downloads({ asked }: { readonly asked: Asked }) {
  const words = useWords();
  return (
    <section className="no-print" aria-labelledby="explore-download">
      <h2 id="explore-download">{words.say('explore.download')}</h2>
      <p>{words.say('explore.download.text')}</p>
      <p className="explore-downloads">
        <a className="button" href={exportAddress(words.locale, asked, 'csv')}>
          CSV
        </a>
        <a className="button" href={exportAddress(words.locale, asked, 'xlsx')}>
          Excel (XLSX)
        </a>
      </p>
    </section>
  );
}
