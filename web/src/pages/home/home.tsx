import { useContext } from 'react';
import { useLoaderData } from 'react-router';
import { AssetsContext } from '../../app/assets.ts';
import { PageHead } from '../../components/page-head.tsx';
import { useWords } from '../../words/words.ts';
import { AspectLinks } from './aspect-links.tsx';
import { ContributeSteps } from './contribute-steps.tsx';
import type { loadHome } from './home.loader.ts';
import { HeroMap } from './hero-map.tsx';
import { HomeNumbers } from './home-numbers.tsx';
import { HomeSearch } from './home-search.tsx';
import { NewestPractices } from './newest-practices.tsx';
import { PlaceTeasers } from './place-teasers.tsx';
import { PolicyAreaLinks } from './policy-area-links.tsx';

export { loadHome as loader } from './home.loader.ts';

/** The front page: what this is, and the ways in. */
export function Component() {
  const words = useWords();
  const { publicUrl } = useContext(AssetsContext);
  const { count, languageCount, aspects, policyAreas, regions, map, newest } =
    useLoaderData<typeof loadHome>();
  const lead = words.say('home.lead');
  return (
    <div className="home">
      <PageHead
        title="Integration Lab"
        description={lead}
        jsonLd={websiteOf(`${publicUrl}/${words.locale}`, words.locale)}
      />
      <section className="home-hero" aria-labelledby="home-title">
        <div className="home-inner home-hero-parts">
          <div>
            <h1 id="home-title">{words.say('home.title')}</h1>
            <p className="lead">{lead}</p>
            <HomeSearch />
            <HomeNumbers
              practiceCount={count}
              regionCount={regions.length}
              languageCount={languageCount}
            />
          </div>
          <HeroMap {...map} />
        </div>
      </section>
      <div className="home-inner">
        <AspectLinks aspects={aspects} />
        <PolicyAreaLinks policyAreas={policyAreas} />
        <NewestPractices practices={newest} />
        <PlaceTeasers regions={regions} />
        <ContributeSteps />
      </div>
    </div>
  );
}

/** The site for search engines, with the address of its search. */
function websiteOf(url: string, locale: string) {
  return {
    '@context': 'https://schema.org',
    '@type': 'WebSite',
    name: 'Integration Lab',
    url,
    inLanguage: locale,
    potentialAction: {
      '@type': 'SearchAction',
      target: { '@type': 'EntryPoint', urlTemplate: `${url}/practices?search={words}` },
      'query-input': 'required name=words',
    },
  };
}
