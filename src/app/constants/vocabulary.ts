/** What apps name: every article, code, section, flow and step of the help centre. */
export interface Vocabulary {
  readonly product: string;
  /** Address of the help centre, base path included. */
  readonly site: string;
  readonly articles: readonly NamedArticle[];
  /** Guided troubleshooting. */
  readonly flows: readonly NamedFlow[];
}

/** Something with a permanent id. */
export interface Named {
  readonly id: string;
  /** Its title in each language it exists in. */
  readonly titles: readonly string[];
}

export interface NamedArticle extends Named {
  readonly code?: string | undefined;
  readonly sections: readonly Named[];
}

export interface NamedFlow extends Named {
  readonly steps: readonly Named[];
}

/** What is named within something else: sections of articles, steps of flows. */
export interface Parts {
  /** Type of one part. */
  readonly part: string;
  /** Type that holds all of them. */
  readonly all: string;
  /** Field of a part with the id of what it belongs to. */
  readonly owner: string;
  /** What a part is, and how they are grouped. */
  readonly comments: readonly [part: string, all: string];
  readonly groups: readonly (Named & { readonly parts: readonly Named[] })[];
}

/** Returns the sections of all articles. */
export const listSections = ({ articles }: Vocabulary): Parts => ({
  part: 'HelpSection',
  all: 'HelpSections',
  owner: 'articleId',
  comments: ['A section of an article.', 'Sections by article.'],
  groups: articles
    .filter(({ sections }) => sections.length > 0)
    .map(({ id, titles, sections }) => ({ id, titles, parts: sections })),
});

/** Returns the steps of all flows. */
export const listSteps = ({ flows }: Vocabulary): Parts => ({
  part: 'HelpStep',
  all: 'HelpSteps',
  owner: 'flowId',
  comments: ['A step of guided troubleshooting.', 'Steps by flow.'],
  groups: flows.map(({ id, titles, steps }) => ({ id, titles, parts: steps })),
});

/** Returns the articles that have a code, in the order of the codes. */
export const listCoded = ({ articles }: Vocabulary) =>
  articles
    .flatMap(({ id, code, titles }) => (code === undefined ? [] : { id, code, titles }))
    .sort((a, b) => (a.code < b.code ? -1 : 1));

/**
 * Returns titles as one line that cannot end a comment or begin another, of whatever kind. Characters
 * that are not seen are left out: some turn the order of what follows around.
 */
export const toComment = (titles: readonly string[]): string =>
  titles
    .map((title) => title.replace(/[\p{C}\p{Z}]+/gu, ' ').trim())
    .join(' · ')
    .replaceAll('*/', '* /')
    .replaceAll('/*', '/ *');
