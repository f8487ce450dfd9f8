import { Link, useLoaderData } from 'react-router';
import { PageHead } from '../../components/page-head.tsx';
import { useWords } from '../../words/words.ts';
import type { CountryGroup } from './group-by-country.ts';
import { NameFilter } from './name-filter.tsx';
import type { ListedRegion, loadRegions } from './regions.loader.ts';

export { loadRegions as loader } from './regions.loader.ts';

/** All regions by country, with a filter by name. */
export function Component() {
  const words = useWords();
  const { name, count, countries } = useLoaderData<typeof loadRegions>();
  return (
    <div className="page regions">
      <PageHead title={words.say('nav.regions')} description={words.say('regions.lead')} />
      <h1>{words.say('nav.regions')}</h1>
      <p className="lead">{words.say('regions.lead')}</p>
      <NameFilter name={name} />
      <p role="status">
        <b>{words.say('regions.found', { count })}</b>
      </p>
      {count === 0 ? <p>{words.say('regions.none', { name })}</p> : null}
      <div className="regions-countries">
        {countries.map((country) => (
          <Country key={country.code} country={country} />
        ))}
      </div>
      {count === 0 ? null : <p className="small soft">{words.say('regions.mipex')}</p>}
    </div>
  );
}

function Country({ country }: { readonly country: CountryGroup<ListedRegion> }) {
  const id = `country-${country.code}`;
  return (
    <section aria-labelledby={id}>
      <h2 id={id}>{country.name}</h2>
      <ul className="plain regions-list">
        {country.regions.map((region) => (
          <RegionLine key={region.code} region={region} />
        ))}
      </ul>
    </section>
  );
}

function RegionLine({ region }: { readonly region: ListedRegion }) {
  const words = useWords();
  const { code, name, nativeName, mipex, practices } = region;
  return (
    <li className="regions-region">
      <span className="regions-name">
        <Link to={`/${words.locale}/regions/${code}`}>{name}</Link>
        {nativeName === name ? null : (
          <span className="small soft" translate="no">
            {nativeName}
          </span>
        )}
      </span>
      <span className="regions-marks small">
        <span className={practices.totalCount === 0 ? 'soft' : undefined}>
          {words.say('regions.practices', { count: practices.totalCount })}
        </span>
        {mipex.url == null ? null : <span className="tag">MIPEX-R</span>}
      </span>
    </li>
  );
}
