import { useLoaderData } from 'react-router';
import { loader as createLoader } from '../../app/load.ts';
import { PageHead } from '../../components/page-head.tsx';
import { useWords } from '../../words/words.ts';
import { AboutAccessibility } from './about-accessibility.tsx';
import { AboutDevelopers } from './about-developers.tsx';
import { AboutEvaluation } from './about-evaluation.tsx';
import { AboutLanguages } from './about-languages.tsx';
import { AboutPrivacy } from './about-privacy.tsx';
import { AboutRegions } from './about-regions.tsx';
import { AboutSources } from './about-sources.tsx';
import { AboutWay } from './about-way.tsx';
import { askFramework } from './ask-framework.ts';
import { Part, PARTS } from './part.tsx';

/** Loads the names of what practices are assessed by. */
export const loader = createLoader(({ ask, locale }) => askFramework(ask, locale));

/** What the Lab is, how it works, where its data come from, and how it treats its readers. */
export function Component() {
  const words = useWords();
  const framework = useLoaderData<typeof loader>();
  return (
    <div className="page about">
      <PageHead title={words.say('about.title')} description={words.say('about.lead')} />
      <h1>{words.say('about.title')}</h1>
      <p className="lead">{words.say('about.lead')}</p>
      <div className="about-body">
        <nav className="about-contents no-print" aria-labelledby="about-contents">
          <p id="about-contents" className="label">
            {words.say('about.contents')}
          </p>
          <ul>
            {PARTS.map(([id, title]) => (
              <li key={id}>
                <a href={`#${id}`}>{words.say(title)}</a>
              </li>
            ))}
          </ul>
        </nav>
        <div>
          <Part id="what">
            <p>{words.say('about.what.text')}</p>
          </Part>
          <AboutWay />
          <AboutEvaluation framework={framework} />
          <AboutRegions />
          <AboutSources />
          <AboutLanguages />
          <AboutPrivacy />
          <AboutAccessibility />
          <AboutDevelopers />
        </div>
      </div>
    </div>
  );
}
