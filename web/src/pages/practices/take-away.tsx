import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { useWords } from '../../words/words.ts';
import { fromStart, writeSelection, type Selection } from './selection.ts';
import { addressOf } from './address.ts';

const FEEDS = [
  ['atom', 'Atom'],
  ['rss', 'RSS'],
  ['json', 'JSON Feed'],
] as const;

const FILES = [
  ['csv', 'CSV'],
  ['xlsx', 'Excel (XLSX)'],
  ['json', 'JSON'],
  ['geojson', 'GeoJSON'],
] as const;

/** The same selection on the map, as a feed and as a file. */
export function TakeAway({ selection }: { readonly selection: Selection }) {
  const words = useWords();
  const { locale } = words;
  // Feeds know one order only, and files hold every page.
  const plain = { ...fromStart(selection), order: null };
  const exported = new URLSearchParams([['locale', locale], ...writeSelection(plain)]);
  return (
    <section className="practices-take no-print" aria-labelledby="practices-take-title">
      <h2 id="practices-take-title">{words.say('practices.take.title')}</h2>
      <p>
        <Link to={addressOf(`/${locale}/map`, plain)}>{words.say('practices.take.map')}</Link>
      </p>
      <Formats name={words.say('practices.take.feed')}>
        {FEEDS.map(([format, name]) => (
          <li key={format}>
            <a href={addressOf(`/feeds/${locale}/practices.${format}`, plain)}>{name}</a>
          </li>
        ))}
      </Formats>
      <Formats name={words.say('practices.take.file')}>
        {FILES.map(([format, name]) => (
          <li key={format}>
            <a href={`/exports/practices.${format}?${exported}`}>{name}</a>
          </li>
        ))}
      </Formats>
    </section>
  );
}

function Formats({ name, children }: { readonly name: string; readonly children: ReactNode }) {
  return (
    <div className="practices-formats">
      <h3>{name}</h3>
      <ul className="plain">{children}</ul>
    </div>
  );
}
