import { useContext } from 'react';
import { Link, useLocation } from 'react-router';
import { useWords } from '../../words/words.ts';
import { addressOf } from '../practices/address.ts';
import { useMapSelection } from './use-map-selection.ts';
import { stepFor } from './classes.ts';
import { withRegions } from './filtered.ts';
import type { OutermostPlace } from './outermost.ts';
import { regionLabel } from './region-label.ts';
import { RegionsContext } from './regions-context.ts';

/** The regions of a drawing: links that choose them. Those without practices are no stops of the keyboard. */
export function RegionShapes({ place }: { readonly place: OutermostPlace | 'europe' }) {
  const words = useWords();
  const { pathname } = useLocation();
  const selection = useMapSelection();
  const { regions, chosen, classes } = useContext(RegionsContext);
  return regions
    .filter(({ region }) => region.place === place)
    .map((one) => {
      const { code, path } = one.region;
      return (
        <Link
          key={code}
          className="map-region"
          data-region={code}
          data-step={stepFor(one.count ?? 0, classes)}
          to={addressOf(pathname, withRegions(selection, [code]))}
          aria-label={regionLabel(one, words)}
          aria-current={chosen.includes(code) ? 'true' : undefined}
          tabIndex={one.count === 0 ? -1 : undefined}
          preventScrollReset
        >
          <path d={path} />
        </Link>
      );
    });
}

/** Lines around the regions that are chosen or pointed at, above everything else. */
export function RegionOutlines({ place }: { readonly place: OutermostPlace | 'europe' }) {
  const { regions, chosen, pointed } = useContext(RegionsContext);
  return (
    <g className="map-outlines" aria-hidden="true">
      {regions
        .filter(({ region }) => region.place === place)
        .filter(({ region: { code } }) => chosen.includes(code) || code === pointed)
        .map(({ region: { code, path } }) => (
          <path
            key={code}
            d={path}
            data-chosen={chosen.includes(code) ? '' : undefined}
            data-pointed={code === pointed ? '' : undefined}
          />
        ))}
    </g>
  );
}
