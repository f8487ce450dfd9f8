import { useLoaderData } from 'react-router';
import { PageHead } from '../../components/page-head.tsx';
import { useWords } from '../../words/words.ts';
import { canonicalPathOf } from './address.ts';
import { Aspects } from './aspects.tsx';
import { Authority } from './authority.tsx';
import { Citation } from './citation.tsx';
import { EvidenceList } from './evidence-list.tsx';
import { Facts } from './facts.tsx';
import { Indicators } from './indicators.tsx';
import { LanguageList } from './language-list.tsx';
import { Matrix } from './matrix-section.tsx';
import { Opening } from './opening.tsx';
import { Partners } from './partners.tsx';
import type { loader } from './practice.loader.ts';
import { sectionsOf, textParts } from './sections.ts';
import { SimilarPractices } from './similar-practices.tsx';
import { TableOfContents } from './table-of-contents.tsx';
import { TextSection } from './text-section.tsx';
import { Tips } from './tips.tsx';

export { loader } from './practice.loader.ts';

/** A practice: its facts, its words, what researchers found, and how to cite it. */
export function Component() {
  const { practice, jsonLd, similar, published, fallbacks, publications, scale, alternates } =
    useLoaderData<typeof loader>();
  const { locale } = useWords();
  return (
    <div className="page practice">
      <PageHead
        title={practice.title}
        description={practice.summary}
        canonicalPath={canonicalPathOf(practice, locale)}
        alternates={alternates}
        jsonLd={jsonLd}
        kind="article"
      />
      <link rel="cite-as" href={practice.versionPermalink} />
      <article aria-labelledby="practice-title">
        <Opening practice={practice} published={published} />
        <div className="practice-body">
          <TableOfContents sections={sectionsOf(practice, similar.length > 0)} />
          <div className="practice-parts">
            <Facts practice={practice} />
            {textParts(practice).map((part) => (
              <TextSection key={part.id} part={part} />
            ))}
            <Indicators indicators={practice.resultIndicators} />
            <Authority practice={practice} />
            <Partners partners={practice.partners} />
            <Aspects aspects={practice.aspects} scale={scale} />
            <Tips tips={practice.tips} />
            <Matrix matrix={practice.matrix} scale={scale} />
            <EvidenceList practice={practice} />
            <LanguageList published={published} fallbacks={fallbacks} />
            <Citation practice={practice} earlier={publications} />
          </div>
        </div>
      </article>
      <SimilarPractices similar={similar} />
    </div>
  );
}
