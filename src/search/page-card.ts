/** The data of an article for a search result, written by the build. */
export interface PageCard {
  readonly id: string;
  readonly href: string;
  readonly category: string;
  readonly title: string;
  /** The text before the first heading, with empty id and title, then each section. */
  readonly sections: readonly PageSection[];
}

/** A section of an article. */
export interface PageSection {
  /** Id of the heading; empty for the text before the first heading. */
  readonly id: string;
  readonly title: string;
  /** One block a line: a paragraph, a list item, a cell of a table. */
  readonly text: string;
}
