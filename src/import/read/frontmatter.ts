import { parse as parseToml } from 'smol-toml';
import { LineCounter, parseDocument } from 'yaml';
import type { SourceFields } from '../document.ts';

/** The fields at the top of a file and the text below them. */
export interface SplitSource {
  readonly data: Readonly<Record<string, unknown>>;
  readonly body: string;
  /** The line on which the body begins. */
  readonly firstLine: number;
  /** Why the fields cannot be read, with the line. */
  readonly problem?: { readonly line: number; readonly reason: string };
}

const blocks = [
  { form: 'yaml', pattern: /^\s*---[ \t]*\n([^]*?\n|)(?:---|\.\.\.)[ \t]*(?:\n|$)/ },
  { form: 'toml', pattern: /^\s*\+\+\+[ \t]*\n([^]*?\n|)\+\+\+[ \t]*(?:\n|$)/ },
  { form: 'json', pattern: /^\s*(\{\s*\n[^]*?\n\})[ \t]*(?:\n|$)/ },
] as const;

/** Splits a file into its fields, in YAML, TOML or JSON, and its text. Never throws. */
export function splitSource(text: string): SplitSource {
  for (const { form, pattern } of blocks) {
    const match = pattern.exec(text);
    if (!match) continue;
    const [whole, fields = ''] = match;
    const read = form === 'toml' ? readToml(fields) : readYaml(fields);
    // Text between two rules is no fields.
    if (read === undefined) continue;
    const split = {
      body: text.slice(whole.length),
      firstLine: whole.split('\n').length - (whole.endsWith('\n') ? 0 : 1),
    };
    if ('data' in read) return { ...split, data: read.data };
    const before = whole.slice(0, whole.indexOf(fields)).split('\n').length - 1;
    return { ...split, data: {}, problem: { ...read, line: before + read.line } };
  }
  return { data: {}, body: text, firstLine: 1 };
}

/** Fields, or why there are none and the line of them on which that is. */
type Read =
  { readonly data: SplitSource['data'] } | { readonly line: number; readonly reason: string };

/** JSON is YAML. */
function readYaml(text: string): Read | undefined {
  const lineCounter = new LineCounter();
  try {
    const document = parseDocument(text, {
      lineCounter,
      prettyErrors: false,
      logLevel: 'silent',
      schema: 'failsafe',
    });
    const [error] = document.errors;
    if (error) return { line: lineCounter.linePos(error.pos[0]).line, reason: error.message };
    return toFields(document.toJS({ maxAliasCount: 100 }) as unknown);
  } catch (error) {
    return { line: 1, reason: error instanceof Error ? error.message : String(error) };
  }
}

function readToml(text: string): Read | undefined {
  try {
    return toFields(parseToml(text));
  } catch (error) {
    const { message, line } = error as Error & { line?: number };
    return { line: line ?? 1, reason: message.split('\n')[0] ?? message };
  }
}

/** Returns fields by their names; undefined for what has no names. */
function toFields(data: unknown): Read | undefined {
  if (data === null || data === '') return { data: {} };
  if (typeof data !== 'object' || Array.isArray(data)) return undefined;
  return { data: Object.fromEntries(Object.entries(data)) };
}

/** Returns the name of a field in small letters without `-` and `_`. */
const toPlainName = (name: string): string => name.toLowerCase().replace(/[-_]/g, '');

type Data = SplitSource['data'];

const toText = (value: unknown): string | undefined => {
  if (value instanceof Date) return value.toISOString();
  if (typeof value === 'number' || typeof value === 'boolean') return String(value);
  return typeof value === 'string' && value.trim() !== '' ? value.trim() : undefined;
};

const findText = (data: Data, ...names: readonly string[]): string | undefined =>
  names.map((name) => toText(data[name])).find((text) => text !== undefined);

/** Returns the texts of fields that hold one, several with commas between them, or a list. */
const listTexts = (data: Data, ...names: readonly string[]): string[] =>
  names.flatMap((name) => {
    const value = data[name];
    const items: readonly unknown[] = Array.isArray(value)
      ? value
      : typeof value === 'string'
        ? value.split(/[,，、]/)
        : [];
    return items.flatMap(
      (item) =>
        toText(typeof item === 'object' && item !== null && 'name' in item ? item.name : item) ??
        [],
    );
  });

/** Returns the day of a date in any common form; undefined if it has none. */
export const findDay = (value: string | undefined): string | undefined => {
  const [, year = '', month = '', day = ''] =
    /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})/.exec(value ?? '') ?? [];
  const text = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  const time = Date.parse(text);
  // `Date` makes 2 March of 31 February.
  return Number.isNaN(time) || !new Date(time).toISOString().startsWith(text) ? undefined : text;
};

/** Names of fields that are read. */
const known = new Set(
  (
    'title name description summary excerpt abstract subtitle tags tag keywords categories category section slug permalink ' +
    'url id aliases redirectfrom redirects date updated lastmod lastupdate lastupdated modified dateupdated updatedat draft published'
  ).split(' '),
);

/** Names of fields that say how a page of another tool looks or where it stands in its menus, whole or as their first word. */
const presentation = new Set(
  (
    'sidebar nav navigation navbar menu menus toc table layout type template weight order position hide show pagination prev next ' +
    'icon image images cover banner hero comments math mermaid linktitle sitemap robots noindex search outline editurl ' +
    'customediturl cssclass cssclasses publish publishdate lang locale language languages translation translationkey ' +
    'translations parent grandparent haschildren version status head headless script scripts style styles build params ' +
    'resources cascade outputs markup collection render mode full fullwidth class format feature featured author authors ' +
    'contributor contributors'
  ).split(' '),
);

/** `sidebar_position` and `sidebarPosition` are about the sidebar; `headline` is not about the head. */
const isPresentation = (name: string): boolean =>
  presentation.has(toPlainName(name)) ||
  presentation.has((name.split(/[-_.]|(?<=[a-z])(?=[A-Z])/)[0] ?? '').toLowerCase());

/** Returns the fields of a document, and the names of those that have no place here. */
export function readFields(written: Data): {
  readonly fields: SourceFields;
  readonly unknown: string[];
  /** It is not to be published. */
  readonly isDraft: boolean;
} {
  const data: Data = Object.fromEntries(
    Object.entries(written).map(([name, value]) => [toPlainName(name), value]),
  );
  const { lastupdate } = data;
  const updated =
    typeof lastupdate === 'object' && lastupdate !== null && 'date' in lastupdate
      ? lastupdate.date
      : undefined;
  const dates = [
    toText(updated),
    ...[
      'lastmod',
      'lastupdate',
      'lastupdated',
      'updated',
      'updatedat',
      'dateupdated',
      'modified',
      'date',
    ].map((name) => findText(data, name)),
  ];
  const fields = {
    title: findText(data, 'title', 'name'),
    description: findText(data, 'description', 'summary', 'excerpt', 'abstract', 'subtitle'),
    tags: [...new Set(listTexts(data, 'tags', 'tag', 'keywords'))],
    categories: listTexts(data, 'category', 'categories', 'section'),
    date: dates.map(findDay).find((day) => day !== undefined),
    slug: findSlug(data),
    aliases: listTexts(data, 'aliases', 'redirectfrom', 'redirects'),
  };
  const unknown = Object.keys(written).filter(
    (name) => !known.has(toPlainName(name)) && !isPresentation(name),
  );
  const isDraft = toText(data.draft) === 'true' || toText(data.published) === 'false';
  return { fields, unknown, isDraft };
}

/** A permalink may be made of parts that only the other tool knows: `/:year/:title/`. */
const findSlug = (data: Data): string | undefined =>
  [findText(data, 'slug'), findText(data, 'permalink', 'url'), findText(data, 'id')].find(
    (text) => text !== undefined && !text.includes(':') && text.replaceAll('/', '') !== '',
  );
