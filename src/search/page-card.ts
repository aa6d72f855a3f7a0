/** What the build writes of an article to show it as a result. */
export interface PageCard {
  readonly id: string;
  readonly href: string;
  readonly category: string;
  readonly title: string;
  /** The text before the first heading, without id and title, then each section. */
  readonly sections: readonly PageSection[];
}

export interface PageSection {
  /** Id of the heading; empty for the beginning. */
  readonly id: string;
  readonly title: string;
  readonly text: string;
}
