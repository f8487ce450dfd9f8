import { publicationAddress } from '../domain/addresses.ts';
import { bibtexOf, cslOf, type CitedEdition } from '../domain/citation.ts';
import { CitationsType } from './citation.type.ts';
import { presentCitation, type CitationMeans, type PracticeSource } from './practice.presenter.ts';

/** Cites the publication that is read, in three forms. */
export function presentCitations(practice: PracticeSource, means: CitationMeans): CitationsType {
  const edition = citedEdition(practice, means.publicUrl);
  return Object.assign(new CitationsType(), {
    text: presentCitation(practice, means),
    cslJson: cslOf(edition),
    bibtex: bibtexOf(edition),
  });
}

function citedEdition(practice: PracticeSource, publicUrl: string): CitedEdition {
  const { id, title, contentLocale, version, publishedAt, view } = practice;
  const { leadOrganisation, regions } = view.row.document.facts;
  const [region = ''] = regions;
  const edition = { locale: contentLocale, number: version };
  return {
    ...edition,
    title,
    authority: leadOrganisation ?? view.labels.regions[region] ?? region,
    publishedAt: publishedAt.toISOString(),
    address: publicationAddress(publicUrl, id, edition),
    practiceId: view.row.practiceId,
  };
}
