import { useContext } from 'react';
import { useLocation } from 'react-router';
import { AssetsContext } from '../app/assets.ts';
import { SITE_LOCALES } from '../words/locales.ts';
import { useWords } from '../words/words.ts';

/** The same page in another language. */
export interface Alternate {
  readonly locale: string;
  /** Path below the root, for example `/sv/practices/tolkning`. */
  readonly path: string;
}

/** What a page says of itself to search engines and to those who share it. */
export interface PageHeadProps {
  readonly title: string;
  readonly description?: string;
  /** Path of the address that it should be known by; its own without the query by default. */
  readonly canonicalPath?: string;
  /** By default the same path in every language of the site. */
  readonly alternates?: readonly Alternate[];
  /** JSON-LD. */
  readonly jsonLd?: unknown;
  readonly isIndexed?: boolean;
  readonly kind?: 'website' | 'article';
}

/** React lifts all this into the head of the document. */
export function PageHead(props: PageHeadProps) {
  const { title, description, jsonLd, isIndexed = true, kind = 'website' } = props;
  const words = useWords();
  const { publicUrl } = useContext(AssetsContext);
  const { pathname } = useLocation();
  const canonical = `${publicUrl}${props.canonicalPath ?? pathname}`;
  const alternates = props.alternates ?? siteAlternates(pathname);
  const whole = title === 'Integration Lab' ? title : `${title} – Integration Lab`;
  return (
    <>
      <title>{whole}</title>
      {description === undefined ? null : <meta name="description" content={description} />}
      {isIndexed ? (
        <link rel="canonical" href={canonical} />
      ) : (
        <meta name="robots" content="noindex" />
      )}
      {isIndexed
        ? alternates.map(({ locale, path }) => (
            <link key={locale} rel="alternate" hrefLang={locale} href={`${publicUrl}${path}`} />
          ))
        : null}
      <meta property="og:title" content={title} />
      <meta property="og:type" content={kind} />
      <meta property="og:url" content={canonical} />
      <meta property="og:site_name" content="Integration Lab" />
      <meta property="og:locale" content={words.locale} />
      {description === undefined ? null : <meta property="og:description" content={description} />}
      {jsonLd === undefined ? null : (
        <script
          type="application/ld+json"
          dangerouslySetInnerHTML={{ __html: JSON.stringify(jsonLd).replaceAll('<', '\\u003c') }}
        />
      )}
    </>
  );
}

function siteAlternates(pathname: string): readonly Alternate[] {
  const rest = pathname.split('/').slice(2).join('/');
  return SITE_LOCALES.map((locale) => ({
    locale,
    path: rest === '' ? `/${locale}` : `/${locale}/${rest}`,
  }));
}
