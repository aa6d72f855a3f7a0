import type { Root } from 'mdast';
import { isId, reservedIds } from '../urls/ids.ts';
import { convertDocument } from './convert-document.ts';
import type { SourceDocument } from './document.ts';
import { createFields, type Facts } from './fields.ts';
import { createFindDocument, getAddress } from './find-document.ts';
import {
  assignHeadingIds,
  listAnchors,
  setLevels,
  takeHeadings,
  takeTitle,
  writeHeadingIds,
  type HeadingPlace,
  type SourceHeading,
} from './headings.ts';
import { resolveTargets, type Target } from './links.ts';
import type { ParsedSource } from './parse-source.ts';
import type { Problem } from './problem.ts';
import { toPlainText } from './summary.ts';
import { writeArticle } from './write-article.ts';

/** An article that is there already in another language. */
export interface OtherVersion {
  readonly headings: readonly HeadingPlace[];
  readonly facts: Facts;
}

export interface ImportOptions {
  /** The id of each document by its key. */
  readonly ids: ReadonlyMap<string, string>;
  /** The category of what has no other. */
  readonly category: string | undefined;
  /** The path below which the old site was. */
  readonly prefix: string;
  /** Hosts of the old site. */
  readonly hosts: readonly string[];
  /** The date for documents without one. */
  readonly today: string;
  /** Returns a version of an article that is there already; undefined if there is none. */
  readonly findOther: (id: string) => OtherVersion | undefined;
  /** Returns the name by which a document shows a picture; undefined if it cannot be copied. */
  readonly findPicture: (document: SourceDocument, src: string) => string | undefined;
}

/** An article to write. */
export interface ImportedArticle {
  readonly document: SourceDocument;
  readonly id: string;
  readonly text: string;
  readonly problems: readonly Problem[];
}

/** A document on its way. */
interface Draft {
  readonly document: SourceDocument;
  readonly id: string;
  readonly title: string;
  readonly root: Root;
  readonly headings: readonly SourceHeading[];
  readonly lineOf: ParsedSource['lineOf'];
  readonly problems: Problem[];
}

/** Returns the articles that documents become, in the order of the documents. Never throws for content. */
export function importDocuments(
  documents: readonly SourceDocument[],
  options: ImportOptions,
): ImportedArticle[] {
  const drafts = documents.map((document) => createDraft(document, options));
  const headingIds = assignAll(drafts, options);
  const anchors = collectAnchors(drafts, headingIds);
  const find = createFindDocument(documents, options.prefix);
  const findTarget = (draft: Draft, path: string): Target | undefined => {
    const key = find(draft.document, path);
    const id = key === undefined ? undefined : options.ids.get(key);
    return id === undefined ? undefined : { id, anchors: anchors.get(id) ?? new Map() };
  };
  const linked = drafts.map((draft) =>
    resolveTargets(draft.root, {
      findArticle: (path) => findTarget(draft, path),
      anchors: anchors.get(draft.id) ?? new Map(),
      hosts: options.hosts,
      address: getOldAddress(draft.document, options),
      findPicture: (src) => options.findPicture(draft.document, src),
      title: draft.title,
      report: (problem, node) => void draft.problems.push({ ...problem, line: draft.lineOf(node) }),
    }),
  );
  for (const draft of drafts) writeHeadingIds(draft.headings, headingIds.get(draft) ?? []);
  const related = collectRelated(drafts, linked);
  const aliases = collectAliases(drafts, new Set(options.ids.values()));
  const versions = Map.groupBy(drafts, ({ id }) => id);
  return drafts.map((draft) => {
    const { document, id, root, title, problems } = draft;
    const fields = createFields({
      document,
      root,
      title,
      related: related.get(id) ?? [],
      versions: (versions.get(id) ?? []).map((other) => other.document),
      aliases: aliases.get(id) ?? [],
      other: options.findOther(id)?.facts,
      category: options.category,
      today: options.today,
      report: (what) => void problems.push({ rule: 'import-field', line: 1, what }),
    });
    return { document, id, text: writeArticle(root, fields, document.locale), problems };
  });
}

function getOldAddress(
  document: SourceDocument,
  { hosts: [host], prefix }: { readonly hosts: readonly string[]; readonly prefix: string },
): string | undefined {
  return host === undefined ? undefined : `https://${host}${getAddress(document, prefix)}`;
}

function createDraft(document: SourceDocument, { ids }: ImportOptions): Draft {
  const { key } = document;
  const { root, lineOf, problems } = convertDocument(document);
  const given = document.fields.title && toPlainText(document.fields.title);
  const found = takeTitle(root, given);
  const title = given ?? found ?? describeKey(key);
  const headings = takeHeadings(root);
  setLevels(headings);
  return {
    document,
    id: ids.get(key) ?? '',
    title,
    root,
    headings,
    problems,
    lineOf,
  };
}

/** Returns the name of a file as words. */
const describeKey = (key: string): string => {
  const name = (key.split('/').at(-1) ?? '').replace(/[-_]+/g, ' ').trim();
  return name.charAt(0).toUpperCase() + name.slice(1);
};

const countLatin = ({ headings }: Draft): number =>
  headings.filter(({ text, anchor }) => anchor !== undefined || /[a-z]/i.test(text)).length;

/** Returns the ids of headings: those of an article that is there, or of the language with the most Latin headings, come first. */
function assignAll(drafts: readonly Draft[], { findOther }: ImportOptions): Map<Draft, string[]> {
  const ids = new Map<Draft, string[]>();
  for (const [id, versions] of Map.groupBy(drafts, (draft) => draft.id)) {
    let model = findOther(id)?.headings;
    const order = versions.toSorted((a, b) => countLatin(b) - countLatin(a));
    for (const draft of order) {
      const own = assignHeadingIds(draft.headings, model);
      ids.set(draft, own);
      model ??= draft.headings.map(({ node: { depth } }, index) => ({
        depth,
        id: own[index] ?? '',
      }));
    }
  }
  return ids;
}

/** Returns the anchors of each article in all of its languages: links of a translation may use those of the source. */
function collectAnchors(
  drafts: readonly Draft[],
  ids: ReadonlyMap<Draft, readonly string[]>,
): Map<string, Map<string, string>> {
  const anchors = new Map<string, Map<string, string>>();
  for (const draft of drafts) {
    const all = anchors.get(draft.id) ?? new Map<string, string>();
    for (const [name, id] of listAnchors(draft.headings, ids.get(draft) ?? []))
      if (!all.has(name)) all.set(name, id);
    anchors.set(draft.id, all);
  }
  return anchors;
}

/** Returns the former names of articles that are ids, each for the first article that has it. */
function collectAliases(drafts: readonly Draft[], ids: ReadonlySet<string>): Map<string, string[]> {
  const taken = new Map<string, string>();
  for (const { id, document } of drafts) {
    for (const alias of document.fields.aliases) {
      const name = alias.replace(/^\/|\/$/g, '');
      if (isId(name) && !reserved.has(name) && !ids.has(name) && !taken.has(name))
        taken.set(name, id);
    }
  }
  return new Map(
    [...Map.groupBy(taken, ([, id]) => id)].map(([id, found]) => [id, found.map(([name]) => name)]),
  );
}

const reserved: ReadonlySet<string> = new Set(reservedIds);

/** Returns the articles that each article links to in any language; one without links has those beside it. */
function collectRelated(
  drafts: readonly Draft[],
  linked: readonly ReadonlySet<string>[],
): Map<string, string[]> {
  const folderOf = ({ document: { key } }: Draft): string => key.replace(/\/?[^/]*$/, '');
  const byFolder = Map.groupBy(drafts, folderOf);
  const related = new Map<string, string[]>();
  drafts.forEach((draft, index) => {
    const found = [...(related.get(draft.id) ?? []), ...(linked[index] ?? [])];
    related.set(
      draft.id,
      [...new Set(found)].filter((id) => id !== draft.id),
    );
  });
  for (const draft of drafts) {
    if (related.get(draft.id)?.length !== 0) continue;
    const beside = [...(byFolder.get(folderOf(draft)) ?? []), ...drafts];
    const next = beside.find(({ id }) => id !== draft.id);
    if (next) related.set(draft.id, [next.id]);
  }
  return related;
}
