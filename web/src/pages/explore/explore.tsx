import { Link, redirect, useLoaderData } from 'react-router';
import { loader as createLoader } from '../../app/load.ts';
import { PageHead } from '../../components/page-head.tsx';
import { useWords, type Words } from '../../words/words.ts';
import { askChoices } from './ask-choices.ts';
import { askAspect, askCriterion } from './ask-overview.ts';
import { addressOfForm, exploreAddress, filterOf, readExploreAddress } from './explore-address.ts';
import type { Asked } from './explore-address.ts';
import { ExploreOverview, topicOf } from './explore-overview.tsx';
import { ExploreStart } from './explore-start.tsx';

/** Loads the answer to the question of the address; without one, what can be asked. */
export const loader = createLoader(async ({ ask, locale, url }) => {
  const meant = addressOfForm(locale, url.searchParams);
  if (meant !== null) throw redirect(meant);
  const asked = readExploreAddress(url.searchParams);
  const { subject } = asked;
  const [choices, overview] = await Promise.all([
    askChoices(ask, locale, filterOf(asked)),
    subject === null
      ? null
      : subject.kind === 'ASPECT'
        ? askAspect(ask, asked, subject.code, locale)
        : askCriterion(ask, asked, subject.code, locale),
  ]);
  return { asked, choices, overview };
});

/** One question across all practices. */
export function Component() {
  const words = useWords();
  const { asked, choices, overview } = useLoaderData<typeof loader>();
  const { subject } = asked;
  const topic = subject === null ? undefined : topicOf(choices, subject);
  const title = titleOf(words, asked, topic?.name ?? '');
  const lead = topic?.meaning ?? words.say('explore.lead');
  return (
    <div className="page explore">
      <PageHead title={title} description={lead} isIndexed={subject === null && !asked.isUnknown} />
      {subject === null ? null : (
        <p className="explore-back no-print">
          <Link to={exploreAddress(words.locale, { ...asked, subject: null, after: null })}>
            {words.say('explore.back')}
          </Link>
        </p>
      )}
      <h1>{title}</h1>
      <p className="lead" lang={topic?.language}>
        {lead}
      </p>
      {asked.isUnknown ? (
        <p className="notice notice-bad" role="alert">
          {words.say('explore.unknown')}
        </p>
      ) : null}
      {overview === null || subject === null ? (
        <ExploreStart choices={choices} asked={asked} />
      ) : (
        <ExploreOverview choices={choices} asked={asked} subject={subject} overview={overview} />
      )}
    </div>
  );
}

function titleOf(words: Words, { subject, side }: Asked, name: string): string {
  if (subject === null) return words.say('explore.title');
  if (subject.kind === 'CRITERION') return words.say('explore.title.criterion', { name });
  return words.say(side === 'INSPIRING' ? 'explore.title.inspiring' : 'explore.title.improvement', {
    name,
  });
}
