import { basename } from 'node:path';
import type { FlowData } from '../flows/schema.ts';
import { categories } from '../../site/categories.ts';
import { codePattern } from '../../urls/codes.ts';
import { isId, reservedHeadingIds, reservedIds } from '../../urls/ids.ts';
import type { Published, PublishedArticle, PublishedFlow } from './published.ts';
import type { EntryFile } from '../reading/content-files.ts';
import type { SourceEntry } from '../reading/source-entry.ts';
import { findFields, findText, hasIssue, listTexts } from '../reading/fields.ts';
import { toFileId, type SourceFile, type SourceFiles } from '../reading/yaml-files.ts';
import { sortVersions } from '../reading/versions.ts';

/** The parts of the content that contain permanent names. */
export interface PublishingContent {
  readonly entries: readonly SourceEntry[];
  readonly unreadable: readonly EntryFile[];
  readonly unexpectedFiles: readonly string[];
  readonly flows: SourceFiles<FlowData>;
}

const reserved: ReadonlySet<string> = new Set(reservedIds);
const reservedHeadings: ReadonlySet<string> = new Set(reservedHeadingIds);

const isArticleId = (id: string): boolean => isId(id) && !reserved.has(id);

/**
 * Returns what the content publishes, in all languages together. It omits names that other rules reject, because they
 * are never published.
 */
export function listPublished(content: PublishingContent): Published {
  const { entries, unreadable, unexpectedFiles } = content;
  const versions = Map.groupBy(entries, ({ id }) => id);
  const lost = Map.groupBy(unreadable, ({ id }) => id);
  const ids = [...new Set([...versions.keys(), ...lost.keys()])].filter(isArticleId);
  const articles = new Map(
    ids.map((id) => [id, describeArticle(versions.get(id) ?? [], lost.has(id))]),
  );
  const aliases = new Map<string, string>();
  for (const entry of entries) {
    for (const { text: alias } of listTexts(entry, 'aliases')) {
      const isFree = isArticleId(alias) && !articles.has(alias) && !aliases.has(alias);
      if (isFree && articles.has(entry.id)) aliases.set(alias, entry.id);
    }
  }
  const misnamed = entries.flatMap(({ id }) => (isArticleId(id) ? [] : [id]));
  const setAside = new Set([...unexpectedFiles.map(toName), ...misnamed].map(toId));
  return {
    articles,
    aliases,
    flows: listFlows(content.flows),
    categories: listCategories(entries),
    setAside,
  };
}

function listCategories(entries: readonly SourceEntry[]): Published['categories'] {
  const members = Map.groupBy(
    entries.filter(({ id }) => isArticleId(id)),
    (entry) => findText(entry, 'category') ?? '',
  );
  return new Map(
    Object.entries(categories).map(([category, { aliases = [] }]) => [
      category,
      { articles: unique((members.get(category) ?? []).map(({ id }) => id)), aliases },
    ]),
  );
}

const unread: PublishedFlow = { nodes: [], retired: [], aliases: [], isUnread: true };

/** Omits flows whose names other rules reject. */
const listFlows = ({ files, unreadable }: SourceFiles<FlowData>): Published['flows'] =>
  new Map(
    [
      ...files.map((file) => [file.id, describeFlow(file)] as const),
      ...unreadable.map(({ path }) => [toFileId(path), unread] as const),
    ].filter(([id]) => isArticleId(id)),
  );

const describeFlow = ({ data: flow }: SourceFile<FlowData>): PublishedFlow =>
  flow
    ? {
        nodes: Object.keys(flow.nodes),
        retired: Object.keys(flow.retired),
        aliases: flow.aliases,
        isUnread: false,
      }
    : unread;

/** Returns the name of a file without a leading dot and without the extension. */
const toName = (path: string): string => basename(path).replace(/^\.|\.[^.]*$/g, '');

/** Returns the id that a name was probably meant to be. */
const toId = (name: string): string => name.toLowerCase().replace(/[^a-z0-9]+/g, '-');

const listHeadingIds = ({ body }: SourceEntry): (string | undefined)[] =>
  body.headings.map(({ id }) => id);

const isHeadingId = (id: string | undefined): id is string =>
  id !== undefined && isId(id) && !reservedHeadings.has(id);

function describeArticle(versions: readonly SourceEntry[], isPartLost: boolean): PublishedArticle {
  const isUnread = (entry: SourceEntry, field: string): boolean =>
    !findFields(entry) || hasIssue(entry, field);
  const sorted = sortVersions(versions);
  return {
    codes: unique(sorted.flatMap((entry) => findText(entry, 'code') ?? [])).filter((code) =>
      codePattern.test(code),
    ),
    sections: unique(sorted.flatMap(listHeadingIds)).filter(isHeadingId),
    isCodeUnknown: isPartLost || versions.some((entry) => isUnread(entry, 'code')),
    // A heading whose id is missing or rejected may be any published heading.
    areSectionsUnknown:
      isPartLost ||
      versions.some(
        (entry) => entry.body.problem !== undefined || !listHeadingIds(entry).every(isHeadingId),
      ),
    areAliasesUnknown: versions.every((entry) => isUnread(entry, 'aliases')),
  };
}

const unique = <Item>(items: readonly Item[]): Item[] => [...new Set(items)];
