/** What the page of an address is made with. */
export interface PageRequest {
  /** Path and query. */
  readonly address: string;
  /** Address of the service as others reach it, without a slash at the end. */
  readonly publicUrl: string;
  /** Whom readers may write to; null: nobody was named. */
  readonly contactEmail: string | null;
  readonly assets: PageAssets;
  /** Asks the public schema. @throws Error with `extensions.code` for a refusal */
  readonly ask: (
    document: string,
    variables: Readonly<Record<string, unknown>>,
  ) => Promise<unknown>;
}

/** A page, or where to look for it. */
export interface PageAnswer {
  readonly status: number;
  readonly location: string | null;
  readonly html: string;
  /** What went wrong where it should not; the page says so to the reader. Null: nothing. */
  readonly failure: Error | null;
}

/** Addresses of the files that every page begins with. */
export interface PageAssets {
  readonly scripts: readonly string[];
  readonly styles: readonly string[];
  /** Modules that will be needed at once. */
  readonly preloads: readonly string[];
}

/** Writes the page of an address. */
export type RenderPage = (request: PageRequest) => Promise<PageAnswer>;
