import { Link, useLocation } from 'react-router';
import { useWords } from '../../words/words.ts';
import { addressOf } from '../practices/address.ts';
import type { Selection } from '../practices/selection.ts';
import { withRegions } from './filtered.ts';
import { mostFirst, type CountedRegion } from './region-counts.ts';

interface RegionTableProps {
  readonly regions: readonly CountedRegion[];
  readonly selection: Selection;
}

/** The same as on the map, in words and numbers. */
export function RegionTable({ regions, selection }: RegionTableProps) {
  const words = useWords();
  const rows = mostFirst(regions);
  return (
    <section className="map-table" aria-labelledby="map-table-title">
      <h2 id="map-table-title">{words.say('map.table.title')}</h2>
      {rows.length === 0 ? null : (
        <div className="scroll-x" role="region" aria-labelledby="map-table-caption" tabIndex={0}>
          <table>
            <caption id="map-table-caption">{words.say('map.table.caption')}</caption>
            <thead>
              <tr>
                <th scope="col">{words.say('map.table.region')}</th>
                <th scope="col" className="map-table-wide">
                  {words.say('map.table.country')}
                </th>
                <th scope="col" className="numeric">
                  {words.say('map.table.count')}
                </th>
                <th scope="col">{words.say('map.table.map')}</th>
              </tr>
            </thead>
            <tbody>
              {rows.map((row) => (
                <Row key={row.region.code} row={row} selection={selection} />
              ))}
            </tbody>
          </table>
        </div>
      )}
      <RegionsWithout regions={regions.filter(({ count }) => count === 0)} />
    </section>
  );
}

function Row({
  row: { region, count },
  selection,
}: {
  readonly row: CountedRegion;
  readonly selection: Selection;
}) {
  const words = useWords();
  const { pathname } = useLocation();
  const { code, name, countryName } = region;
  const chosen = withRegions(selection, [code]);
  return (
    <tr>
      <th scope="row">
        <Link to={`/${words.locale}/regions/${code}`}>{name}</Link>
        <span className="map-table-narrow small soft">{countryName}</span>
      </th>
      <td className="map-table-wide">{countryName}</td>
      <td className="numeric">
        <Link
          className="map-table-link"
          to={addressOf(`/${words.locale}/practices`, chosen)}
          aria-label={words.say('map.table.list', { name, count: count ?? 0 })}
        >
          {words.number(count ?? 0)}
        </Link>
      </td>
      <td>
        <Link className="map-table-link" to={addressOf(pathname, chosen)} preventScrollReset>
          {words.say('map.table.show')}
          <span className="visually-hidden"> {name}</span>
        </Link>
      </td>
    </tr>
  );
}

function RegionsWithout({ regions }: { readonly regions: readonly CountedRegion[] }) {
  const words = useWords();
  if (regions.length === 0) return null;
  return (
    <>
      <h3>{words.say('map.table.without')}</h3>
      <ul className="plain map-table-without">
        {regions.map(({ region: { code, name, countryName } }) => (
          <li key={code}>
            <Link to={`/${words.locale}/regions/${code}`}>{name}</Link>{' '}
            <span className="small soft">{countryName}</span>
          </li>
        ))}
      </ul>
    </>
  );
}
