import { useEffect, useRef } from 'react';
import { Link, useLocation } from 'react-router';
import { languageName } from '../../components/language-name.ts';
import { useWords } from '../../words/words.ts';
import { addressOf } from '../practices/address.ts';
import type { Selection } from '../practices/selection.ts';
import { withRegions } from './filtered.ts';
import type { RegionPractices } from './map.query.ts';
import type { CountedRegion } from './region-counts.ts';

/** What is chosen on the map: its practices, and where there is more. */
export function RegionPanel({
  selection,
  regions,
  practices,
}: {
  readonly selection: Selection;
  readonly regions: readonly CountedRegion[];
  readonly practices: RegionPractices | null;
}) {
  const panel = useRef<HTMLElement>(null);
  useShownOnChange(panel, regions.map(({ region }) => region.code).join());
  return (
    <section className="map-panel" ref={panel} aria-labelledby="map-panel-title">
      <div role="status">
        {regions.length === 0 ? <Hint /> : <ChosenNames regions={regions} practices={practices} />}
      </div>
      {regions.length === 0 ? null : (
        <ChosenRegions selection={selection} regions={regions} practices={practices} />
      )}
    </section>
  );
}

function Hint() {
  const words = useWords();
  return (
    <>
      <h2 id="map-panel-title">{words.say('map.panel.empty.title')}</h2>
      <p>{words.say('map.panel.empty.text')}</p>
    </>
  );
}

interface ChosenProps {
  readonly regions: readonly CountedRegion[];
  readonly practices: RegionPractices | null;
}

function ChosenNames({ regions, practices }: ChosenProps) {
  const words = useWords();
  const countries = [...new Set(regions.map(({ region }) => region.countryName))];
  return (
    <>
      <p className="small soft">{words.list(countries)}</p>
      <h2 id="map-panel-title">{words.list(regions.map(({ region }) => region.name))}</h2>
      {practices === null ? null : (
        <p>{words.say('map.panel.count', { count: practices.totalCount })}</p>
      )}
    </>
  );
}

interface ChosenRegionsProps extends ChosenProps {
  readonly selection: Selection;
}

function ChosenRegions({ selection, regions, practices }: ChosenRegionsProps) {
  const words = useWords();
  const { pathname } = useLocation();
  const total = practices?.totalCount ?? 0;
  return (
    <>
      <PracticeLinks practices={practices} />
      <ul className="plain map-panel-links">
        {total === 0 ? null : (
          <li>
            <Link to={addressOf(`/${words.locale}/practices`, selection)}>
              {words.say('map.panel.list', { count: total })}
            </Link>
          </li>
        )}
        {regions.map(({ region: { code, name } }) => (
          <li key={code}>
            <Link to={`/${words.locale}/regions/${code}`}>
              {words.say('map.panel.region', { name })}
            </Link>
          </li>
        ))}
        <li>
          <Link to={addressOf(pathname, withRegions(selection, []))} preventScrollReset>
            {words.say('map.panel.close')}
          </Link>
        </li>
      </ul>
    </>
  );
}

function PracticeLinks({ practices }: { readonly practices: RegionPractices | null }) {
  const words = useWords();
  if (practices === null || practices.nodes.length === 0) return null;
  return (
    <ul className="plain map-panel-practices">
      {practices.nodes.map(({ id, slug, title, contentLocale, isFallback }) => (
        <li key={id}>
          <Link
            to={`/${words.locale}/practices/${slug}`}
            lang={isFallback ? contentLocale : undefined}
          >
            {title}
          </Link>
          {isFallback ? (
            <span className="tag tag-language">
              {words.say('text.in-language', {
                language: languageName(contentLocale, words.locale),
              })}
            </span>
          ) : null}
        </li>
      ))}
    </ul>
  );
}

/** Brings the panel into view when something else is chosen and it lies below the map. */
function useShownOnChange(panel: { readonly current: HTMLElement | null }, chosen: string) {
  const previous = useRef(chosen);
  useEffect(() => {
    if (previous.current === chosen) return;
    previous.current = chosen;
    if (chosen !== '') panel.current?.scrollIntoView({ block: 'nearest' });
  }, [panel, chosen]);
}
