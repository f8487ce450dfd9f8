import type { Locator } from './locator.ts';

/** A small map of the country with the region in it. */
export function LocatorMap({
  locator,
  name,
}: {
  readonly locator: Locator;
  readonly name: string;
}) {
  const { width, height, country, region, ring, attribution } = locator;
  return (
    <figure className="region-locator">
      <svg viewBox={`0 0 ${width} ${height}`} role="img" aria-label={name}>
        <path className="region-locator-country" d={country} />
        <path className="region-locator-region" d={region} />
        {ring === null ? null : (
          <>
            <circle className="region-locator-region" cx={ring.x} cy={ring.y} r="2" />
            <circle className="region-locator-ring" cx={ring.x} cy={ring.y} r="12" />
          </>
        )}
      </svg>
      <figcaption className="small soft">
        {name}
        <br />
        <span lang="en">{attribution}</span>
      </figcaption>
    </figure>
  );
}
