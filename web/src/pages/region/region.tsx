import { Link, useLoaderData } from 'react-router';
import { PageHead } from '../../components/page-head.tsx';
import type { WordKey } from '../../words/messages.ts';
import { useWords } from '../../words/words.ts';
import { FigurePanel } from './figure-panel.tsx';
import { LearnFrom } from './learn-from.tsx';
import { MipexScores } from './mipex-scores.tsx';
import { RegionFacts } from './region-facts.tsx';
import { RegionPractices } from './region-practices.tsx';
import type { loadRegion } from './region.loader.ts';
import { Settlement } from './settlement.tsx';
import { SimilarRegions } from './similar-regions.tsx';

export { loadRegion as loader } from './region.loader.ts';

const SECTIONS: readonly (readonly [id: string, title: WordKey])[] = [
  ['figures', 'region.figures.title'],
  ['policy', 'region.mipex.title'],
  ['settlement', 'region.settlement.title'],
  ['practices', 'region.practices.title'],
  ['similar', 'region.similar.title'],
  ['learn', 'region.learn.title'],
];

/** The page of a region: its figures, policy, practices, and which others it can learn from. */
export function Component() {
  const words = useWords();
  const region = useLoaderData<typeof loadRegion>();
  const { code, name, country, jsonLd, figures, mipex, typology, practices, similar, learning } =
    region;
  return (
    <div className="page region" key={code}>
      <PageHead
        title={name}
        description={words.say('region.description', { region: name, country: country.name })}
        jsonLd={jsonLd}
      />
      <p className="small">
        <Link to={`/${words.locale}/regions`}>{words.say('region.back')}</Link>
      </p>
      <RegionFacts region={region} />
      <nav className="region-contents no-print" aria-label={words.say('region.contents')}>
        <ul>
          {SECTIONS.map(([id, title]) => (
            <li key={id}>
              <a href={`#${id}`}>{words.say(title)}</a>
            </li>
          ))}
        </ul>
      </nav>
      <FigurePanel figures={figures} region={name} />
      <div className="region-pair">
        <MipexScores mipex={mipex} region={name} />
        <Settlement
          typology={typology ?? null}
          source={figures.find(({ latest }) => latest.unit === 'CLASS')?.latest.source ?? null}
          region={name}
        />
      </div>
      <RegionPractices practices={practices} code={code} />
      <SimilarRegions similar={similar} region={name} />
      <LearnFrom learning={learning} />
    </div>
  );
}
