import { Link } from 'react-router';
import { useWords } from '../words/words.ts';

/** What stands under every page. */
export function Footer() {
  const words = useWords();
  return (
    <footer className="site-footer">
      <p>{words.say('footer.about')}</p>
      <ul>
        <li>
          <Link to={`/${words.locale}/about`}>{words.say('nav.about')}</Link>
        </li>
        <li>
          <Link to={`/${words.locale}/about#accessibility`}>
            {words.say('footer.accessibility')}
          </Link>
        </li>
        <li>
          <a href="/developers">{words.say('footer.developers')}</a>
        </li>
        <li>
          <a href="/catalogue.ttl">{words.say('footer.catalogue')}</a>
        </li>
      </ul>
    </footer>
  );
}
