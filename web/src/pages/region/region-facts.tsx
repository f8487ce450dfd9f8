import { useWords } from '../../words/words.ts';
import { LocatorMap } from './locator-map.tsx';
import type { NutsCode } from './nuts-codes.ts';
import type { RegionPage } from './region.loader.ts';

/** The head of the page: what the region is called, and where it is. */
export function RegionFacts({ region }: { readonly region: RegionPage }) {
  const words = useWords();
  const { name, nativeName, country, website, nutsCodes, locator, mipex } = region;
  return (
    <header className="region-head">
      <div className="region-head-text">
        <h1>{name}</h1>
        {mipex.url == null ? null : (
          <p>
            <span className="tag">{words.say('region.mipex.member')}</span>
          </p>
        )}
        <dl className="region-facts">
          <dt>{words.say('region.country')}</dt>
          <dd>{country.name}</dd>
          <dt>{words.say('region.native')}</dt>
          <dd translate="no">{nativeName}</dd>
          <dt>{words.say('region.codes')}</dt>
          <dd>
            <NutsCodes codes={nutsCodes} />
          </dd>
          {website == null ? null : (
            <>
              <dt>{words.say('region.website')}</dt>
              <dd>
                <a href={website}>{website}</a>
              </dd>
            </>
          )}
        </dl>
      </div>
      {locator === null ? null : (
        <LocatorMap
          locator={locator}
          name={words.say('region.locator', { region: name, country: country.name })}
        />
      )}
    </header>
  );
}

function NutsCodes({ codes }: { readonly codes: readonly NutsCode[] }) {
  const words = useWords();
  return (
    <ul className="plain region-codes">
      {codes.map(({ code, name, versions, isProxy }) => (
        <li key={code}>
          <b>{code}</b> <span translate="no">{name}</span>{' '}
          <span className="small soft">
            {words.say('region.codes.versions', { versions: words.list(versions.map(String)) })}
            {isProxy ? ` · ${words.say('region.codes.proxy')}` : null}
          </span>
        </li>
      ))}
    </ul>
  );
}
