import { encodeId } from '../../kernel/ids.ts';
import type { Translator } from '../../platform/i18n/translator.ts';
import { practiceStatus } from '../domain/practice-status.ts';
import { PresentedTexts } from './practice-texts.presenter.ts';
import type { PracticeView } from './practice-view.ts';
import type { PracticeType } from './practice.type.ts';
import { AuthorityMode, AuthorityRole, PracticeOutcome, PracticeStatus } from './practice.enums.ts';
import { FallbackReason } from './text.enums.ts';

/** A practice with what its relations are resolved from; `view` is not a field of the schema. */
export interface PracticeSource extends PracticeType {
  readonly view: PracticeView;
}

/**
 * Presents a practice in one reading. Each field is made when it is selected: a list asks for six of
 * more than forty.
 */
export function presentPractice(view: PracticeView): PracticeSource {
  return new PresentedPractice(view);
}

class PresentedPractice extends PresentedTexts implements PracticeSource {
  readonly nodeType = 'Practice';
  readonly view: PracticeView;

  constructor(view: PracticeView) {
    super(view);
    this.view = view;
  }

  get id(): string {
    return encodeId('Practice', this.view.row.practiceId);
  }

  get slug(): string {
    return this.view.row.slug;
  }

  get locale(): string {
    return this.view.reading.locale;
  }

  get contentLocale(): string {
    return this.view.row.contentLocale;
  }

  get isFallback(): boolean {
    return this.contentLocale !== this.locale;
  }

  get fallbackReason(): FallbackReason | null {
    return this.isFallback ? FallbackReason.NOT_PUBLISHED : null;
  }

  get sourceLocale(): string {
    return this.view.row.sourceLocale;
  }

  get publishedAt(): Date {
    return this.view.row.publishedAt;
  }

  get version(): number {
    return this.view.row.number;
  }

  get authorityRole(): AuthorityRole {
    return AuthorityRole[this.#facts.authorityRole.toUpperCase() as AuthorityRole];
  }

  get authorityMode(): AuthorityMode {
    return AuthorityMode[this.#facts.authorityMode];
  }

  get status(): PracticeStatus {
    return PracticeStatus[practiceStatus(this.#facts.period)];
  }

  get outcome(): PracticeOutcome {
    return PracticeOutcome[(this.#facts.outcome?.toUpperCase() ?? 'UNKNOWN') as PracticeOutcome];
  }

  get alternates(): PracticeType['alternates'] {
    return this.view.row.document.alternates;
  }

  get period(): PracticeType['period'] {
    return this.#facts.period;
  }

  get leadOrganisation(): PracticeType['leadOrganisation'] {
    return this.#facts.leadOrganisation;
  }

  get budget(): PracticeType['budget'] {
    return this.#facts.budget;
  }

  get fundingSources(): PracticeType['fundingSources'] {
    return this.#facts.fundingSources;
  }

  get beneficiariesPersons(): PracticeType['beneficiariesPersons'] {
    return this.#facts.beneficiariesPersons;
  }

  get resultIndicators(): PracticeType['resultIndicators'] {
    return this.#facts.resultIndicators;
  }

  get links(): PracticeType['links'] {
    return this.#facts.links;
  }

  get reviewBy(): PracticeType['reviewBy'] {
    return this.#facts.reviewBy;
  }

  get #facts(): PracticeView['row']['document']['facts'] {
    return this.view.row.document.facts;
  }
}

/** What a citation is made with. */
export interface CitationMeans {
  /** Address of the public side, without a slash at the end. */
  readonly publicUrl: string;
  /** Speaks the language of the reading. */
  readonly translator: Translator;
}

/** Cites the publication that is read: its address never shows anything else. */
export function presentCitation(practice: PracticeSource, means: CitationMeans): string {
  const { id, title, contentLocale, version, publishedAt, view } = practice;
  const { leadOrganisation, regions } = view.row.document.facts;
  const [region = ''] = regions;
  return means.translator.say('practice.citation', {
    title,
    authority: leadOrganisation ?? view.labels.regions[region] ?? region,
    version,
    date: publishedAt.toISOString().slice(0, 10),
    address: `${means.publicUrl}/practices/${id}/${contentLocale}/${version}`,
  });
}
