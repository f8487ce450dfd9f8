/** A list of practices as every format of feeds shows it. */
export interface Feed {
  /** Language of the feed's own words, and the one that readers asked for. */
  readonly locale: string;
  readonly title: string;
  readonly subtitle: string;
  /** Name of who publishes. */
  readonly publisher: string;
  /** Address of the publisher. */
  readonly site: string;
  /** Page for people that lists the same. */
  readonly home: string;
  /** Where this part of the feed lies. */
  readonly self: string;
  /** Stays the same for every part and format; never an address to open. */
  readonly id: string;
  /** Where the next part lies; null: this is the last one. */
  readonly next: string | null;
  /** ISO 8601: the newest publication of this part, or the last change of anything when it is empty. */
  readonly updatedAt: string;
  readonly entries: readonly FeedEntry[];
}

/** A practice in a feed. */
export interface FeedEntry {
  /** Permanent address of the practice. */
  readonly id: string;
  /** Page for people. */
  readonly page: string;
  /** Permanent address of the edition that is shown. */
  readonly edition: string;
  readonly title: string;
  readonly summary: string;
  /** The summary as safe HTML, with a note when it is not in the language of the feed. */
  readonly summaryHtml: string;
  /** Language of title and summary. */
  readonly language: string;
  /** Whether that is not the language of the feed. */
  readonly isFallback: boolean;
  /** ISO 8601: when the edition was published. */
  readonly publishedAt: string;
  /** Lead organisation, or the name of the primary region. */
  readonly author: string;
  readonly categories: readonly { readonly code: string; readonly name: string }[];
}
