import { useContext, type ReactNode } from 'react';
import { directionOf, type SiteLocale } from '../words/locales.ts';
import { LocaleContext } from '../words/words.ts';
import { AssetsContext } from './assets.ts';

/** The whole document around a page. What pages say of themselves (`PageHead`) React lifts into its head. */
export function SiteDocument({
  locale,
  children,
}: {
  readonly locale: SiteLocale;
  readonly children: ReactNode;
}) {
  const { scripts, styles, preloads, publicUrl, contactEmail, state } = useContext(AssetsContext);
  return (
    <html
      lang={locale}
      dir={directionOf(locale)}
      data-public-url={publicUrl}
      data-contact-email={contactEmail ?? undefined}
    >
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <link rel="icon" href="data:," />
        {styles.map((href) => (
          <link key={href} rel="stylesheet" href={href} data-own="" />
        ))}
        {preloads.map((href) => (
          <link key={href} rel="modulepreload" href={href} />
        ))}
      </head>
      <body>
        <LocaleContext value={locale}>{children}</LocaleContext>
        {/* react-aria writes a style element unless it finds this; base.css has the rule. */}
        <template id="react-aria-pressable-style" />
        <script
          id="state"
          type="application/json"
          suppressHydrationWarning
          dangerouslySetInnerHTML={{ __html: state }}
        />
        {scripts.map((source) => (
          <script key={source} type="module" src={source} data-own="" />
        ))}
      </body>
    </html>
  );
}
