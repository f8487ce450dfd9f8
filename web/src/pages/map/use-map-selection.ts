import { useMemo } from 'react';
import { useLocation } from 'react-router';
import { readSelection, type Selection } from '../practices/selection.ts';

/** The selection of the address. */
export function useMapSelection(): Selection {
  const { search } = useLocation();
  return useMemo(() => readSelection(new URLSearchParams(search)), [search]);
}
