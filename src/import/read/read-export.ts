import { z } from 'zod';
import type { Locale } from '../../i18n/locales.ts';
import type { LeftOut, SourceDocument } from '../document.ts';
import { findDay } from './frontmatter.ts';
import { toLocale } from './locale-of.ts';

/** Exports of help centres as JSON: articles of Zendesk and of Intercom, with their sections and collections. */

/** A file of an export. */
export interface ExportFile {
  readonly file: string;
  readonly text: string;
}

const idSchema = z.union([z.string(), z.number()]).transform(String);
const optionalId = idSchema.nullish();
const optionalText = z.string().nullish();

/** A section, category or collection. */
const groupSchema = z.object({
  id: idSchema,
  name: z.string(),
  category_id: optionalId,
  parent_id: optionalId,
  parent_section_id: optionalId,
  locale: optionalText,
});
type Group = z.output<typeof groupSchema>;

const versionSchema = z.object({
  title: z.string(),
  description: optionalText,
  /** Empty in some that are not written yet. */
  body: z
    .string()
    .nullable()
    .transform((text) => text ?? ''),
  draft: z.boolean().nullish(),
  hidden: z.boolean().nullish(),
  state: optionalText,
  url: optionalText,
  html_url: optionalText,
  updated_at: z.union([z.string(), z.number()]).nullish(),
});

const articleSchema = versionSchema.extend({
  id: idSchema,
  /** The article of which this is a translation. */
  source_id: optionalId,
  section_id: optionalId,
  parent_id: optionalId,
  locale: optionalText,
  default_locale: optionalText,
  label_names: z.array(z.string()).nullish(),
  /** The readers who may see it; nothing for an article that everyone may see. */
  user_segment_id: optionalId,
  user_segment_ids: z.array(idSchema).nullish(),
  translated_content: z.record(z.string(), z.unknown()).nullish(),
});
type ExportedArticle = z.output<typeof articleSchema>;

/** What exports hold. */
export interface ReadExport {
  readonly documents: readonly SourceDocument[];
  readonly leftOut: readonly LeftOut[];
  /** Files with an article of which nothing says in which language it is. */
  readonly unplaced: readonly string[];
  readonly hosts: readonly string[];
  /** Files that are no JSON, with the reason. */
  readonly broken: readonly { readonly file: string; readonly reason: string }[];
}

/** Reads the articles of exports; other JSON is passed over. */
export function readExport(files: readonly ExportFile[], locale: Locale | undefined): ReadExport {
  const read = files.map(({ file, text }) => ({ file, ...parseItems(text) }));
  const broken = read.flatMap(({ file, reason }) => (reason === undefined ? [] : { file, reason }));
  const groups = new Map<string, Group>();
  const articles: { file: string; article: ExportedArticle }[] = [];
  for (const { file, items } of read) {
    for (const item of items) {
      const article = articleSchema.safeParse(item);
      const group = groupSchema.safeParse(item);
      if (article.success) articles.push({ file, article: article.data });
      else if (group.success && !groups.has(group.data.id)) groups.set(group.data.id, group.data);
    }
  }
  // Translations in other files do not say that their article is restricted.
  const restricted = new Set(
    articles.flatMap(({ article }) => (isRestricted(article) ? getKey(article) : [])),
  );
  const all = articles.flatMap(({ file, article }) =>
    toDocuments(file, article, { groups, locale, restricted }),
  );
  return {
    documents: dropDuplicates(all.flatMap(({ document }) => document ?? [])),
    leftOut: all.flatMap(({ leftOut }) => leftOut ?? []),
    unplaced: all.flatMap(({ unplaced }) => unplaced ?? []),
    hosts: [...new Set(articles.flatMap(({ article }) => findUrl(article)?.host ?? []))],
    broken,
  };
}

const isRestricted = (article: ExportedArticle): boolean =>
  (article.user_segment_id ?? undefined) !== undefined ||
  (article.user_segment_ids ?? []).length > 0;

/** Translations have the key of their article. */
const getKey = ({ source_id, id }: ExportedArticle): string => `articles/${source_id ?? id}`;

/** Returns the objects of a file: a list, or an object of lists. Only what may be an export is said to be broken. */
function parseItems(text: string): {
  readonly items: readonly unknown[];
  readonly reason?: string;
} {
  try {
    const value = JSON.parse(text) as unknown;
    if (typeof value !== 'object' || value === null) return { items: [] };
    if (Array.isArray(value)) return { items: value };
    const lists = Object.values(value as Record<string, unknown>).filter((each) =>
      Array.isArray(each),
    );
    return { items: [...(lists.flat() as unknown[]), value] };
  } catch (error) {
    if (!/"(?:body|articles|html_url|section_id)"/.test(text)) return { items: [] };
    return { items: [], reason: error instanceof Error ? error.message : String(error) };
  }
}

const findUrl = ({
  html_url,
  url,
}: {
  html_url?: string | null | undefined;
  url?: string | null | undefined;
}): URL | undefined =>
  [html_url, url].flatMap((address) =>
    address && URL.canParse(address) ? new URL(address) : [],
  )[0];

interface Context {
  readonly groups: ReadonlyMap<string, Group>;
  readonly locale: Locale | undefined;
  /** Keys of articles that not everyone may see. */
  readonly restricted: ReadonlySet<string>;
}

interface FoundVersion {
  readonly document?: SourceDocument;
  readonly leftOut?: LeftOut;
  /** The file, if nothing says in which language the version is. */
  readonly unplaced?: string;
}

/** Returns an article in each of its languages, or why it is left out in one. */
function toDocuments(file: string, article: ExportedArticle, context: Context): FoundVersion[] {
  const own = { tag: article.locale ?? article.default_locale, version: article };
  const translations = Object.entries(article.translated_content ?? {}).flatMap(
    ([tag, content]) => {
      const version = versionSchema.safeParse(content);
      return version.success ? [{ tag, version: version.data }] : [];
    },
  );
  const categories = listGroups(article.section_id ?? article.parent_id, context.groups);
  return [own, ...translations].map(({ tag, version }) => {
    if (context.restricted.has(getKey(article))) return { leftOut: 'restricted' };
    if (version.draft === true || version.hidden === true || version.state === 'draft')
      return { leftOut: 'drafts' };
    if (version.body.trim() === '') return { leftOut: 'empty' };
    const locale = tag ? toLocale(tag) : context.locale;
    if (locale === undefined) return tag ? { leftOut: 'foreign' } : { unplaced: file };
    return { document: toDocument(file, { article, version, locale, categories }) };
  });
}

interface Source {
  readonly article: ExportedArticle;
  readonly version: z.output<typeof versionSchema>;
  readonly locale: Locale;
  readonly categories: readonly string[];
}

function toDocument(
  file: string,
  { article, version, locale, categories }: Source,
): SourceDocument {
  const { updated_at: updated } = version;
  const date =
    typeof updated === 'number' ? new Date(updated * 1000).toISOString() : (updated ?? undefined);
  const path = findUrl(version)?.pathname;
  return {
    file,
    key: getKey(article),
    locale,
    format: 'html',
    body: version.body,
    firstLine: 1,
    fields: {
      title: version.title,
      description: version.description?.trim() ? version.description : undefined,
      tags: article.label_names ?? [],
      categories,
      date: findDay(date),
      // `/hc/en-us/articles/360001-Sound-is-missing`
      slug:
        path === undefined ? version.title : (/\/\d+-([^/]+)$/.exec(path)?.[1] ?? version.title),
      aliases: [],
      ...(path !== undefined && { address: path }),
    },
    problems: [],
  };
}

/** Returns the names of the groups that an article is in, the innermost first. */
function listGroups(id: string | null | undefined, groups: ReadonlyMap<string, Group>): string[] {
  const names: string[] = [];
  const seen = new Set<string>();
  for (let group = groups.get(id ?? ''); group && !seen.has(group.id);) {
    seen.add(group.id);
    names.push(group.name);
    group = groups.get(group.parent_section_id ?? group.category_id ?? group.parent_id ?? '');
  }
  return names;
}

/** Exports of each language repeat the articles of others. */
const dropDuplicates = (documents: readonly SourceDocument[]): SourceDocument[] => [
  ...new Map(
    documents.map((document) => [`${document.locale}:${document.key}`, document]),
  ).values(),
];
