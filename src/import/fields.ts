import type { Root } from 'mdast';
import { articleLimits } from '../site/article-limits.ts';
import { getItem } from '../product/get-item.ts';
import { categories } from '../site/categories.ts';
import { categoryIds } from '../urls/category-ids.ts';
import type { SourceDocument } from './document.ts';
import { toAsciiId } from './ids.ts';
import { createSummary, cutText, toPlainText } from './summary.ts';

/** Longest title (src/content-model/articles/schema.ts). */
const titleLimit = 60;

/** Fields that are the same in all languages of an article. */
export interface Facts {
  readonly category?: unknown;
  readonly related?: unknown;
  readonly aliases?: unknown;
}

interface Known {
  readonly document: SourceDocument;
  readonly root: Root;
  readonly title: string;
  readonly related: readonly string[];
  /** Former names of the article. */
  readonly aliases: readonly string[];
  /** The document in all languages that are imported. */
  readonly versions: readonly SourceDocument[];
  /** The facts of a version that is there already. */
  readonly other: Facts | undefined;
  /** The category of what names none that is known. */
  readonly category: string | undefined;
  readonly today: string;
  readonly report: (what: string) => void;
}

/** Returns the frontmatter of an article from what its source says, or else from what there is. */
export function createFields(known: Known): Readonly<Record<string, unknown>> {
  const { document, root, versions, other, today, report } = known;
  const { tags, date, description } = document.fields;
  const title = cutText(known.title, titleLimit);
  if (title !== known.title)
    report(`the title has more than ${titleLimit} characters and is cut: ${known.title}`);
  const summary = createSummary(root, { description, title, locale: document.locale });
  if (description !== undefined && summary !== toPlainText(description))
    report(`the description is cut to a summary: ${description}`);
  const phrases = listPhrases([known.title, ...tags]);
  const aliases = other?.aliases ?? known.aliases;
  const related = other
    ? (other.related ?? [])
    : known.related.slice(0, articleLimits.related.most);
  return {
    title,
    summary,
    kind: 'guide',
    category: other?.category ?? findCategory(versions) ?? known.category ?? guessCategory(report),
    ...(phrases.length > 0 && { phrases }),
    ...(Array.isArray(related) && related.length > 0 && { related }),
    reviewed: date ?? today,
    ...(Array.isArray(aliases) && aliases.length > 0 && { aliases }),
  };
}

function guessCategory(report: Known['report']): string | undefined {
  const [first] = categoryIds;
  report(`no category of this site is named, so that it is in ${first}`);
  return first;
}

const listPhrases = (texts: readonly string[]): string[] => [
  ...new Set(texts.map((text) => toPlainText(text).replace(/[?？!！.。]+$/u, '')).filter(Boolean)),
];

const names = new Map<string, string>(
  categoryIds.flatMap((id) => [
    [id, id] as const,
    ...Object.values(getItem(categories, id).title).map(
      (title) => [title.toLowerCase(), id] as const,
    ),
  ]),
);

/** Returns the category that the source names in any language, by its id or its title. */
function findCategory(versions: readonly SourceDocument[]): string | undefined {
  return versions
    .flatMap(({ fields: { categories: found, tags } }) => [...found, ...tags])
    .map((name) => names.get(name.trim().toLowerCase()) ?? names.get(toAsciiId(name)))
    .find((id) => id !== undefined);
}
