import { z } from 'zod';
import { codePattern, idPattern } from '../../urls/ids.ts';

/**
 * The lock: every id, code and heading id ever published, and where each that was given up leads. It is
 * how a build knows that a link in an app or on paper would lose its article, or lead to another one.
 * Locales are not told apart: other rules keep ids, codes and headings the same in all of them.
 */
export interface Lock {
  readonly articles: ReadonlyMap<string, LockedArticle>;
  /** Retired ids, with the article each led to when the lock was last updated. */
  readonly aliases: ReadonlyMap<string, string>;
  /** Codes given up, with the article each leads to. */
  readonly retiredCodes: ReadonlyMap<string, string>;
  /** For an article: heading ids given up, with the heading each leads to. */
  readonly retiredSections: ReadonlyMap<string, ReadonlyMap<string, string>>;
  /** Flows of guided troubleshooting, those given up too, with all their nodes. */
  readonly flows: ReadonlyMap<string, readonly string[]>;
}

export interface LockedArticle {
  readonly code?: string | undefined;
  readonly sections: readonly string[];
}

/** Something in the text of a lock that makes it no lock. */
export interface LockProblem {
  /** Where: the keys that lead there; empty for the whole text. */
  readonly path: readonly PropertyKey[];
  readonly reason: string;
}

/** A lock, or why a text is none. */
export type ParsedLock =
  | { readonly lock: Lock; readonly problems: readonly [] }
  | { readonly lock: undefined; readonly problems: readonly LockProblem[] };

/** Its name in a content directory. */
export const lockFile = 'links.lock.json';

/** A retired heading may lead here, where no other heading says the same: the start of the article. */
export const articleStart = 'main';

export const emptyLock: Lock = {
  articles: new Map(),
  aliases: new Map(),
  retiredCodes: new Map(),
  retiredSections: new Map(),
  flows: new Map(),
};

const noId = 'is not an id; expected lower-case words joined by hyphens, such as self-check';
const noCode = 'is not a code; expected three capitals, a hyphen, three digits, such as WDR-101';
const noArticle = 'is not an article; expected `sections`, a list of heading ids, and `code`';
const noNodes = 'is not a flow; expected a list of its nodes';
const noTable = 'is not a table; expected an object, `{}` where there is nothing';

const id = z.string(noId).regex(idPattern, noId);
const code = z.string(noCode).regex(codePattern, noCode);
const article = z.strictObject(
  { code: code.optional(), sections: z.array(id, noArticle) },
  noArticle,
);

const schema = z.strictObject(
  {
    version: z.literal(1, 'is not 1, the only form of a lock that is known'),
    articles: z.record(id, article, noTable),
    aliases: z.record(id, id, noTable),
    retiredCodes: z.record(code, id, noTable),
    retiredSections: z.record(id, z.record(id, id, noTable), noTable),
    flows: z.record(id, z.array(id, noNodes), noTable).default({}),
  },
  'has another form; expected version, articles, aliases, retiredCodes and retiredSections',
);

const toMap = <Value>(table: Readonly<Record<string, Value>>): Map<string, Value> =>
  new Map(Object.entries(table));

/** Parses the text of a lock. Never throws: what is wrong comes back as problems. */
export function parseLock(text: string): ParsedLock {
  let data: unknown;
  try {
    data = JSON.parse(text);
  } catch (error) {
    const reason = `is not JSON: ${error instanceof Error ? error.message : String(error)}`;
    return { lock: undefined, problems: [{ path: [], reason }] };
  }
  const parsed = schema.safeParse(data);
  if (!parsed.success) return { lock: undefined, problems: parsed.error.issues.map(toProblem) };
  const { articles, aliases, retiredCodes, retiredSections, flows } = parsed.data;
  const lock: Lock = {
    articles: toMap(articles),
    aliases: toMap(aliases),
    retiredCodes: toMap(retiredCodes),
    retiredSections: new Map(
      Object.entries(retiredSections).map(([owner, sections]) => [owner, toMap(sections)]),
    ),
    flows: toMap(flows),
  };
  const problems = findContradictions(lock);
  return problems.length > 0 ? { lock: undefined, problems } : { lock, problems: [] };
}

/** The schema's own words for a key that is wrong are those for its table. */
const toProblem = (issue: z.core.$ZodIssue): LockProblem => ({
  path: issue.path,
  reason: (issue.code === 'invalid_key' ? issue.issues[0]?.message : undefined) ?? issue.message,
});

/** Finds where a lock says two things at once: it was mended by hand, or two branches were merged. */
const findContradictions = (lock: Lock): LockProblem[] => [
  ...findCodesTwice(lock),
  ...findIdsAstray(lock),
  ...findSectionsAstray(lock),
];

function findCodesTwice({ articles, retiredCodes }: Lock): LockProblem[] {
  const owners = new Map<string, string>();
  return [...articles].flatMap(([owner, { code: own }]) => {
    if (own === undefined) return [];
    const first = owners.get(own);
    owners.set(own, owner);
    const path = ['articles', owner, 'code'];
    return [
      ...(first === undefined ? [] : [{ path, reason: `"${own}" is that of ${first}, too` }]),
      ...(retiredCodes.has(own)
        ? [{ path, reason: `"${own}" is among the retired codes, too` }]
        : []),
    ];
  });
}

function findIdsAstray(lock: Lock): LockProblem[] {
  const { articles, aliases, retiredCodes } = lock;
  const doubles = [...aliases.keys()]
    .filter((alias) => articles.has(alias))
    .map((alias) => ({ path: ['aliases', alias], reason: 'is among the articles, too' }));
  const tables = Object.entries({ aliases, retiredCodes });
  const astray = tables.flatMap(([table, targets]) =>
    [...targets]
      .filter(([, target]) => resolveId(lock, target) === undefined)
      .map(([name, target]) => ({
        path: [table, name],
        reason: `leads to "${target}", which leads to no article here`,
      })),
  );
  return [...doubles, ...astray];
}

function findSectionsAstray(lock: Lock): LockProblem[] {
  return [...lock.retiredSections].flatMap(([owner, retired]) => {
    const living = lock.articles.get(owner)?.sections;
    // Those of an article that retired wait for the update that passes them on.
    if (!living) return [];
    return [...retired].flatMap(([section, target]): LockProblem[] => {
      const path = ['retiredSections', owner, section];
      if (living.includes(section))
        return [{ path, reason: 'is among the sections of the article, too' }];
      return resolveSection(lock, owner, target) === undefined
        ? [{ path, reason: `leads to "${target}", which leads to no section of the article here` }]
        : [];
    });
  });
}

/** Follows a table from a name to the first that ends the way; undefined where it ends nowhere. */
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

/** Returns the article that an id, retired or not, leads to, or undefined where it was never published. */
export const resolveId = ({ articles, aliases }: Lock, name: string): string | undefined =>
  follow(name, aliases, (end) => articles.has(end));

/** Returns the heading id of an article that another of its heading ids, retired or not, leads to. */
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
 * Returns the text of a lock: sorted, one name a line, so that two authors seldom touch the same line and
 * a diff shows what was published.
 */
export function formatLock(lock: Lock): string {
  const { articles, aliases, retiredCodes, retiredSections, flows } = lock;
  const data = {
    version: 1,
    articles: toTable(articles, ({ code: own, sections }) => ({
      ...(own !== undefined && { code: own }),
      sections: [...new Set(sections)].sort(),
    })),
    aliases: toTable(aliases),
    retiredCodes: toTable(retiredCodes),
    retiredSections: toTable(retiredSections, (sections) => toTable(sections)),
    // Only where there are any: a lock without flows stays as it was written.
    ...(flows.size > 0 && { flows: toTable(flows, (nodes) => [...new Set(nodes)].sort()) }),
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
