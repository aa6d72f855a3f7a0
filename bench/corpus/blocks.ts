/** A link to another article of the corpus; each kind of site writes its address in its own way. */
export interface ArticleLink {
  readonly text: string;
  /** Place of the target in the corpus. */
  readonly target: number;
  readonly section: string | undefined;
}

/** Running text: Markdown, with links as data. */
export type Line = readonly (string | ArticleLink)[];

/** A part of an article's body, without the syntax of any site. */
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
  /** Places of related articles in the corpus. */
  readonly related: readonly number[];
  readonly body: readonly Block[];
}
