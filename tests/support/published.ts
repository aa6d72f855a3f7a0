import type { Published } from '../../src/content-model/lock/published.ts';

/** A published article in a test. */
export interface PublishedInput {
  readonly code?: string;
  readonly sections?: readonly string[];
  readonly aliases?: readonly string[];
  readonly category?: string;
  /** It cannot be read. */
  readonly isUnread?: boolean;
}

/** Returns what a content with these articles publishes. */
export function createPublished(
  articles: Readonly<Record<string, PublishedInput>>,
  /** The site's categories, each with its retired ids. */
  categories: Readonly<Record<string, readonly string[]>> = {},
): Published {
  const entries = Object.entries(articles);
  return {
    articles: new Map(
      entries.map(([id, { code, sections = [], isUnread = false }]) => [
        id,
        {
          codes: code === undefined ? [] : [code],
          sections,
          isCodeUnknown: isUnread,
          areSectionsUnknown: isUnread,
          areAliasesUnknown: isUnread,
        },
      ]),
    ),
    aliases: new Map(
      entries.flatMap(([id, { aliases = [] }]) => aliases.map((alias) => [alias, id] as const)),
    ),
    flows: new Map(),
    categories: new Map(
      Object.entries(categories).map(([category, aliases]) => [
        category,
        {
          articles: entries.flatMap(([id, article]) => (article.category === category ? id : [])),
          aliases,
        },
      ]),
    ),
    setAside: new Set(),
  };
}
