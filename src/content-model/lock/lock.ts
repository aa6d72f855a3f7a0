import { z } from 'zod';
import { codeDescription, codeExample } from '../../site/codes.ts';
import { codePattern } from '../../urls/codes.ts';
import { idPattern } from '../../urls/ids.ts';
import { noId } from '../fields.ts';
import { parseJson, type JsonFormat, type JsonProblem, type Parsed } from '../json-file.ts';

/**
 * The lock: every id, code, heading id and category ever published, and the replacement of each retired one. With it, a build
 * detects that a link in an app or on paper would break or lead to another article. The lock does not distinguish
 * locales, because other rules keep ids, codes and headings the same in all of them.
 */
export interface Lock {
  readonly articles: ReadonlyMap<string, LockedArticle>;
  /** Retired ids, each with the article it led to when the lock was last updated. */
  readonly aliases: ReadonlyMap<string, string>;
  /** Retired codes, each with the article it leads to. */
  readonly retiredCodes: ReadonlyMap<string, string>;
  /** By article: retired heading ids, each with the heading it leads to. */
  readonly retiredSections: ReadonlyMap<string, ReadonlyMap<string, string>>;
  /** Flows of guided troubleshooting, including retired ones, with all their nodes. */
  readonly flows: ReadonlyMap<string, readonly string[]>;
  /** Categories with the articles that each held when the lock was last updated; empty in locks of before they had any. */
  readonly categories: ReadonlyMap<string, readonly string[]>;
  /** Retired ids of categories, each with the category it leads to. */
  readonly retiredCategories: ReadonlyMap<string, string>;
}

export interface LockedArticle {
  readonly code?: string | undefined;
  readonly sections: readonly string[];
}

/** Name of the lock file in a content directory. */
export const lockFile = 'links.lock.json';

/** The start of the article: the target of a retired heading without a matching replacement. */
export const articleStart = 'main';

export const emptyLock: Lock = {
  articles: new Map(),
  aliases: new Map(),
  retiredCodes: new Map(),
  retiredSections: new Map(),
  flows: new Map(),
  categories: new Map(),
  retiredCategories: new Map(),
};

const noCode = `is not a code; expected ${codeDescription}, such as ${codeExample}`;
const noArticle = 'is not an article; expected `sections`, a list of heading ids, and `code`';
const noNodes = 'is not a flow; expected a list of its nodes';
const noArticles = 'is not a category; expected a list of its articles';
const noTable = 'is not an object; expected `{}` if it is empty';

const id = z.string(noId).regex(idPattern, noId);
const code = z.string(noCode).regex(codePattern, noCode);
const article = z.strictObject(
  { code: code.optional(), sections: z.array(id, noArticle) },
  noArticle,
);

const schema = z.strictObject(
  {
    version: z.literal(1, 'is not 1, the only supported version'),
    articles: z.record(id, article, noTable),
    aliases: z.record(id, id, noTable),
    retiredCodes: z.record(code, id, noTable),
    retiredSections: z.record(id, z.record(id, id, noTable), noTable),
    flows: z.record(id, z.array(id, noNodes), noTable).default({}),
    categories: z.record(id, z.array(id, noArticles), noTable).default({}),
    retiredCategories: z.record(id, id, noTable).default({}),
  },
  'has other keys; expected version, articles, aliases, retiredCodes, retiredSections, flows, categories and retiredCategories',
);

const toMap = <Value>(table: Readonly<Record<string, Value>>): Map<string, Value> =>
  new Map(Object.entries(table));

/** Parses the text of a lock. Never throws: mistakes are returned as problems. */
export function parseLock(text: string): Parsed<Lock> {
  const parsed = parseJson(text, schema);
  if (!parsed.data) return parsed;
  const { articles, aliases, retiredCodes, retiredSections, flows } = parsed.data;
  const { categories, retiredCategories } = parsed.data;
  const lock: Lock = {
    articles: toMap(articles),
    aliases: toMap(aliases),
    retiredCodes: toMap(retiredCodes),
    retiredSections: new Map(
      Object.entries(retiredSections).map(([owner, sections]) => [owner, toMap(sections)]),
    ),
    flows: toMap(flows),
    categories: toMap(categories),
    retiredCategories: toMap(retiredCategories),
  };
  const problems = findContradictions(lock);
  return problems.length > 0 ? { data: undefined, problems } : { data: lock, problems: [] };
}

/** Finds contradictions in a lock, which come from editing it by hand or from a merge. */
const findContradictions = (lock: Lock): JsonProblem[] => [
  ...findDuplicateCodes(lock),
  ...findBrokenIds(lock),
  ...findBrokenSections(lock),
  ...findBrokenCategories(lock),
];

function findDuplicateCodes({ articles, retiredCodes }: Lock): JsonProblem[] {
  const owners = new Map<string, string>();
  return [...articles].flatMap(([owner, { code: own }]) => {
    if (own === undefined) return [];
    const first = owners.get(own);
    owners.set(own, owner);
    const path = ['articles', owner, 'code'];
    return [
      ...(first === undefined ? [] : [{ path, reason: `"${own}" is also the code of ${first}` }]),
      ...(retiredCodes.has(own) ? [{ path, reason: `"${own}" is also a retired code` }] : []),
    ];
  });
}

function findBrokenIds(lock: Lock): JsonProblem[] {
  const { articles, aliases, retiredCodes } = lock;
  const duplicates = [...aliases.keys()]
    .filter((alias) => articles.has(alias))
    .map((alias) => ({ path: ['aliases', alias], reason: 'is also an article' }));
  const tables = Object.entries({ aliases, retiredCodes });
  const broken = tables.flatMap(([table, targets]) =>
    [...targets]
      .filter(([, target]) => resolveId(lock, target) === undefined)
      .map(([name, target]) => ({
        path: [table, name],
        reason: `leads to "${target}", which leads to no article in the lock`,
      })),
  );
  return [...duplicates, ...broken];
}

function findBrokenSections(lock: Lock): JsonProblem[] {
  return [...lock.retiredSections].flatMap(([owner, retired]) => {
    const living = lock.articles.get(owner)?.sections;
    // The next update moves the retired sections of a retired article to its replacement.
    if (!living) return [];
    return [...retired].flatMap(([section, target]): JsonProblem[] => {
      const path = ['retiredSections', owner, section];
      if (living.includes(section)) return [{ path, reason: 'is also a section of the article' }];
      return resolveSection(lock, owner, target) === undefined
        ? [
            {
              path,
              reason: `leads to "${target}", which leads to no section of the article in the lock`,
            },
          ]
        : [];
    });
  });
}

function findBrokenCategories(lock: Lock): JsonProblem[] {
  return [...lock.retiredCategories].flatMap(([id, target]): JsonProblem[] => {
    const path = ['retiredCategories', id];
    if (lock.categories.has(id)) return [{ path, reason: 'is also a category' }];
    return resolveCategory(lock, target) === undefined
      ? [{ path, reason: `leads to "${target}", which leads to no category in the lock` }]
      : [];
  });
}

/** Follows a table from a name to the first name that is an end; undefined in a loop or at a dead end. */
function follow(
  name: string,
  table: ReadonlyMap<string, string>,
  isEnd: (name: string) => boolean,
): string | undefined {
  const seen = new Set<string>();
  let current: string | undefined = name;
  while (current !== undefined && !isEnd(current)) {
    if (seen.has(current)) return undefined;
    seen.add(current);
    current = table.get(current);
  }
  return current;
}

/** Returns the article that an id, retired or not, leads to; undefined if it was never published. */
export const resolveId = ({ articles, aliases }: Lock, name: string): string | undefined =>
  follow(name, aliases, (end) => articles.has(end));

/** Returns the category that an id, retired or not, leads to; undefined if it was never published. */
export const resolveCategory = (
  { categories, retiredCategories }: Lock,
  name: string,
): string | undefined => follow(name, retiredCategories, (end) => categories.has(end));

/** Returns the heading id that a heading id of the same article, retired or not, leads to; undefined if none. */
export const resolveSection = (
  { articles, retiredSections }: Lock,
  owner: string,
  name: string,
): string | undefined =>
  follow(
    name,
    retiredSections.get(owner) ?? new Map(),
    (end) => end === articleStart || (articles.get(owner)?.sections.includes(end) ?? false),
  );

/**
 * Returns the text of a lock, sorted and with one name per line, so that merges rarely conflict and a diff shows what
 * was published.
 */
export function formatLock(lock: Lock): string {
  const { articles, aliases, retiredCodes, retiredSections, flows, categories } = lock;
  const data = {
    version: 1,
    articles: toTable(articles, ({ code: own, sections }) => ({
      ...(own !== undefined && { code: own }),
      sections: [...new Set(sections)].sort(),
    })),
    aliases: toTable(aliases),
    retiredCodes: toTable(retiredCodes),
    retiredSections: toTable(retiredSections, (sections) => toTable(sections)),
    // Omitted if empty, because locks without flows or categories are older than these fields.
    ...(flows.size > 0 && { flows: toTable(flows, (nodes) => [...new Set(nodes)].sort()) }),
    ...(categories.size > 0 && {
      categories: toTable(categories, (members) => [...new Set(members)].sort()),
      retiredCategories: toTable(lock.retiredCategories),
    }),
  };
  return `${JSON.stringify(data, undefined, 2)}\n`;
}

const toTable = <Value>(
  map: ReadonlyMap<string, Value>,
  toValue: (value: Value) => unknown = (value) => value,
): Record<string, unknown> =>
  Object.fromEntries(
    [...map].sort(([a], [b]) => (a < b ? -1 : 1)).map(([name, value]) => [name, toValue(value)]),
  );

export const lockFormat: JsonFormat<Lock> = {
  name: lockFile,
  parse: parseLock,
  format: formatLock,
};
