import { useEffect } from 'react';
import { Link, useLoaderData } from 'react-router';
import { PageHead } from '../../components/page-head.tsx';
import { useWords } from '../../words/words.ts';
import { addressOf } from '../practices/address.ts';
import { useMapSelection } from './use-map-selection.ts';
import { keepDrawing } from './drawing-memory.ts';
import { withRegions } from './filtered.ts';
import { MapChips } from './map-chips.tsx';
import { MapFilters } from './map-filters.tsx';
import { MapLayout } from './map-layout.tsx';
import { loadMap } from './map.loader.ts';
import { RegionPanel } from './region-panel.tsx';
import { RegionTable } from './region-table.tsx';
import { countRegions, mostFirst } from './region-counts.ts';

export { loadMap as loader };

/** The regions of the service with their practices, on a map and as a table. */
export function Component() {
  const words = useWords();
  const { drawing, chosen, counted, refusal } = useLoaderData<typeof loadMap>();
  const selection = useMapSelection();
  useEffect(() => keepDrawing(words.locale, drawing), [words.locale, drawing]);
  const facets = counted?.facets ?? null;
  const regions = countRegions(drawing.regions, facets);
  const list = addressOf(`/${words.locale}/practices`, withRegions(selection, []));
  return (
    <div className="page map-page">
      <PageHead title={words.say('map.title')} description={words.say('map.description')} />
      <h1>{words.say('map.title')}</h1>
      <p className="lead">{words.say('map.lead')}</p>
      {facets === null ? null : <MapFilters facets={facets} selection={selection} />}
      <MapChips facets={facets ?? []} selection={selection} />
      {refusal === null ? null : (
        <div className="notice notice-care" role="alert">
          <p>{words.say('map.refused')}</p>
          <p>{refusal}</p>
        </div>
      )}
      {counted === null ? null : (
        <p className="map-total">
          <span role="status">
            {words.say('map.total', {
              count: counted.totalCount,
              regions: mostFirst(regions).length,
            })}
          </span>{' '}
          <Link to={list}>{words.say('map.to-list')}</Link>
        </p>
      )}
      <MapLayout drawing={drawing} counted={counted} regions={regions} chosen={chosen}>
        <RegionPanel
          selection={selection}
          regions={regions.filter(({ region }) => chosen.includes(region.code))}
          practices={counted?.practices ?? null}
        />
      </MapLayout>
      {counted === null ? null : <RegionTable regions={regions} selection={selection} />}
    </div>
  );
}
