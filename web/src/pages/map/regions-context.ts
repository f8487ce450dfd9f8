import { createContext } from 'react';
import type { CountClass } from './classes.ts';
import type { CountedRegion } from './region-counts.ts';

/** What every part of the map shows of the regions. */
export interface ShownRegions {
  readonly regions: readonly CountedRegion[];
  /** Codes of the regions that are chosen. */
  readonly chosen: readonly string[];
  readonly classes: readonly CountClass[];
  /** Code of the region under the pointer, or with the focus. */
  readonly pointed: string | null;
}

/** Given by the figure to its parts. */
export const RegionsContext = createContext<ShownRegions>({
  regions: [],
  chosen: [],
  classes: [],
  pointed: null,
});
