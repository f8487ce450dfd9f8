import { useMemo, useState } from 'react';
import { useLocation, useNavigate, useNavigation } from 'react-router';
import { addressOf } from './address.ts';
import { readSelection, type Selection } from './selection.ts';

/** The selection of the page and how to change it. */
export interface SelectionControl {
  /** What the reader has chosen; ahead of the list while that is being loaded. */
  readonly selection: Selection;
  readonly isLoading: boolean;
  /** Goes to the address of another selection, without a jump of the page. */
  choose(selection: Selection, options?: { readonly isReplacing?: boolean }): void;
}

/** What was chosen on an entry of the history that has not been left yet. */
interface Asked {
  readonly entry: string;
  readonly search: string;
}

/** Reads the selection off the address, or off the one that is being opened. */
export function useSelection(): SelectionControl {
  const { pathname, search: shown, key } = useLocation();
  const navigate = useNavigate();
  const { location: next } = useNavigation();
  const [asked, setAsked] = useState<Asked | null>(null);
  const isOpening = next?.pathname === pathname;
  // The router tells of an address that is being opened too late for a box that was ticked.
  const ahead = asked?.entry === key ? asked.search : undefined;
  if (asked !== null && ahead === undefined) setAsked(null);
  const search = ahead ?? (isOpening ? next.search : shown);
  const selection = useMemo(() => readSelection(new URLSearchParams(search)), [search]);
  return {
    selection,
    isLoading: isOpening || (ahead !== undefined && ahead !== shown),
    choose: (chosen, { isReplacing = false } = {}) => {
      const address = addressOf(pathname, chosen);
      setAsked({ entry: key, search: address.slice(pathname.length) });
      void navigate(address, { replace: isReplacing, preventScrollReset: true });
    },
  };
}
