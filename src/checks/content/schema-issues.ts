import type { z } from 'zod';
import { noId } from '../../content-model/fields.ts';
import type { Problem } from '../rule.ts';
import { categoryAliases } from '../../urls/categories.ts';
import { isId } from '../../urls/ids.ts';
import { findSimilar, formatList, toId } from '../message-parts.ts';
import { asCode, quoteText } from '../../content-model/reading/yaml-advice.ts';
import type { Yaml } from '../../content-model/reading/yaml.ts';

/** A file whose data does not fit its schema. */
export interface MisfitFile {
  /** Path relative to the content directory. */
  readonly path: string;
  readonly yaml: Pick<Yaml, 'data' | 'positionOf'>;
  readonly issues: readonly z.core.$ZodIssue[];
}

/** The words that messages use for a kind of file. */
export interface SchemaWords {
  /** What has the fields: `this kind of article`. */
  readonly owner: string;
  /** All data of the file: `frontmatter`. */
  readonly whole: string;
  /** The page that explains the fields to authors. */
  readonly guide: string;
  /** The values of `kind`, the field on which the other fields depend. */
  readonly kinds: readonly string[];
}

/** Returns a problem for each field that is missing, unknown or not allowed. */
export function reportIssues(file: MisfitFile, words: SchemaWords): Problem[] {
  return file.issues.flatMap((issue) => toProblems(file, issue, words));
}

function toProblems(file: MisfitFile, issue: z.core.$ZodIssue, words: SchemaWords): Problem[] {
  const report = (path: readonly PropertyKey[], message: string, fix: string): Problem => ({
    file: file.path,
    at: file.yaml.positionOf(path),
    message: `\`${formatPath(path) || words.whole}\` ${message}.`,
    fix,
  });
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) =>
      report(
        [...issue.path, key],
        `is not a field of ${words.owner}`,
        toPlain(key) === key
          ? 'Remove it or correct its name.'
          : `Write its name with ordinary characters: ${asCode(toPlain(key))}.`,
      ),
    );
  }
  const { message, fix } = describe(file, issue, words);
  return [report(issue.path, message, fix)];
}

/** Returns a path as text: `escalate.when[0]`; empty for the whole file. */
const formatPath = (path: readonly PropertyKey[]): string =>
  path
    .map((part, index) =>
      typeof part === 'number' ? `[${part}]` : `${index > 0 ? '.' : ''}${String(part)}`,
    )
    .join('');

const getValue = (data: unknown, path: readonly PropertyKey[]): unknown =>
  path.reduce<unknown>(
    (value, key) =>
      typeof value === 'object' && value !== null
        ? (value as Record<PropertyKey, unknown>)[key]
        : undefined,
    data,
  );

function describe(
  { yaml }: MisfitFile,
  issue: z.core.$ZodIssue,
  words: SchemaWords,
): { message: string; fix: string } {
  if (issue.code === 'invalid_key') {
    return { message: issue.issues[0]?.message ?? issue.message, fix: 'Change the name.' };
  }
  const value = getValue(yaml.data, issue.path);
  const expected = describeExpected(issue, words, value === undefined);
  if (value === undefined || value === null) {
    return {
      message: `is ${value === null ? 'empty' : 'missing'}; expected ${expected ?? 'a value'}`,
      fix: value === null ? `Write a value (${words.guide}).` : `Add the field (${words.guide}).`,
    };
  }
  const successor = findSuccessor(issue, value);
  if (successor)
    return {
      message: `${JSON.stringify(value)} is a retired id of ${successor}`,
      fix: `Write ${successor}.`,
    };
  const reason = expected ? `is not allowed; expected ${expected}` : issue.message;
  return {
    message: `${JSON.stringify(value)} ${reason}`,
    fix: findFix(issue, value) ?? 'Change the value.',
  };
}

/** Returns the category that a retired id leads to, where a category is expected. */
function findSuccessor(issue: z.core.$ZodIssue, value: unknown): string | undefined {
  if (issue.code !== 'invalid_value' || typeof value !== 'string') return undefined;
  const successor = categoryAliases.get(value);
  return successor && issue.values.includes(successor) ? successor : undefined;
}

/** Returns what to write instead, where a value shows what its author meant. */
function findFix(issue: z.core.$ZodIssue, value: unknown): string | undefined {
  if (typeof value === 'object') {
    const [field, ...others] = Object.entries(value ?? {});
    const isText = issue.code === 'invalid_type' && issue.expected === 'string';
    return isText && field && others.length === 0 && !Array.isArray(value)
      ? `A colon makes a field of a text. Write it in quotes: ${asCode(quoteText(field.join(': ')))}.`
      : undefined;
  }
  if (typeof value !== 'string') return undefined;
  if (issue.code === 'invalid_type' && issue.expected === 'array') {
    const items = value.replace(/^[\s[［【]+|[\s\]］】]+$/g, '').split(/\s*[,，、;；]\s*/);
    return `Write a list: ${asCode(`[${items.map(removeQuotes).join(', ')}]`)}, or each item on a line of its own, as \`  - text\`.`;
  }
  const [closest] =
    issue.code === 'invalid_value' ? [findSimilar(value, issue.values.map(String))] : [];
  if (closest !== undefined) return `Did you mean ${closest}?`;
  const parts = value.split(/\s*[，、；]\s*/);
  if (parts.length > 1 && typeof issue.path.at(-1) === 'number')
    return `Separate the items with half-width commas: ${asCode(parts.map(removeQuotes).join(', '))}.`;
  if (issue.code === 'too_big') return 'Shorten it.';
  const plain = removeQuotes(toPlain(value));
  const isIdWanted = issue.code === 'invalid_format' && issue.message === noId;
  if (isIdWanted && plain === value && isId(toId(value))) return `Write ${asCode(toId(value))}.`;
  return plain === value ? undefined : `Write it with half-width characters: ${asCode(plain)}.`;
}

/** Returns a text with half-width characters, ordinary hyphens, and no space around it. */
const toPlain = (text: string): string => text.normalize('NFKC').replace(/[—–−]/g, '-').trim();

const removeQuotes = (text: string): string => text.replace(/^[“”„「『‘’"]+|[“”」』‘’"]+$/g, '');

/** Returns what an issue expects, in words; undefined if the message of the schema is complete. */
function describeExpected(
  issue: z.core.$ZodIssue,
  { kinds }: SchemaWords,
  isMissing: boolean,
): string | undefined {
  switch (issue.code) {
    case 'invalid_value':
      return formatList(issue.values.map(String));
    case 'invalid_type': {
      const stated = /; expected (.+)$/.exec(issue.message)?.[1];
      if (stated !== undefined) return stated;
      return issue.expected === 'array'
        ? 'a list'
        : issue.expected === 'object' || issue.expected === 'record'
          ? 'fields'
          : 'text';
    }
    case 'too_small':
      return isMissing && issue.origin === 'array' ? 'a list' : undefined;
    case 'invalid_union':
      return issue.path.at(-1) === 'kind' ? formatList(kinds) : undefined;
    default:
      return undefined;
  }
}
