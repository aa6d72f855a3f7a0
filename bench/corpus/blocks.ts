/** A link to another article of the corpus; each kind of site has a different syntax for it. */
export interface ArticleLink {
  readonly text: string;
  /** Index of the target in the corpus. */
  readonly target: number;
  readonly section: string | undefined;
}

/** Running text: Markdown, with links as data. */
export type Line = readonly (string | ArticleLink)[];

/** A part of the body of an article, independent of the syntax of a site. */
export type Block =
  | { readonly type: 'paragraph'; readonly line: Line }
  | { readonly type: 'heading'; readonly id: string; readonly text: string }
  | { readonly type: 'list' | 'checklist' | 'steps'; readonly items: readonly Line[] }
  | {
      readonly type: 'callout';
      readonly tone: 'note' | 'tip' | 'warning';
      readonly title: string;
      readonly line: Line;
    }
  | {
      readonly type: 'table';
      readonly head: readonly string[];
      readonly rows: readonly (readonly string[])[];
    };

/** An article of the corpus in one language. */
export interface CorpusArticle {
  readonly title: string;
  readonly summary: string;
  readonly answer: string;
  readonly symptoms: readonly string[];
  readonly phrases: readonly string[];
  /** Indexes of related articles in the corpus. */
  readonly related: readonly number[];
  readonly body: readonly Block[];
}
