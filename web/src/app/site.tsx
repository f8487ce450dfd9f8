import { I18nProvider } from 'react-aria-components';
import { Outlet, ScrollRestoration, useNavigation, useParams } from 'react-router';
import { isSiteLocale } from '../words/locales.ts';
import { useWords } from '../words/words.ts';
import { SiteDocument } from './document.tsx';
import { Footer } from './footer.tsx';
import { Header } from './header.tsx';
import { useFocusOnNewPage } from './use-focus-on-new-page.ts';

/** The frame around every page of a language. */
export function Site() {
  const { locale } = useParams();
  if (!isSiteLocale(locale)) return null;
  return (
    <SiteDocument locale={locale}>
      <I18nProvider locale={locale}>
        <Frame />
      </I18nProvider>
    </SiteDocument>
  );
}

function Frame() {
  const words = useWords();
  const { state } = useNavigation();
  useFocusOnNewPage();
  return (
    <>
      <a className="skip-link" href="#main">
        {words.say('site.skip')}
      </a>
      <Header />
      <main id="main" tabIndex={-1} aria-busy={state === 'loading'}>
        <Outlet />
      </main>
      <Footer />
      <ScrollRestoration />
    </>
  );
}
