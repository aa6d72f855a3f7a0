import type { z } from 'zod';
import { createFinding, formatList, type Finding } from '../finding.ts';
import type { RuleId } from '../rule-ids.ts';
import type { Yaml } from '../../content-model/reading/yaml.ts';

/** A file whose data does not fit its schema. */
export interface MisfitFile {
  /** Path relative to the content directory. */
  readonly path: string;
  readonly yaml: Pick<Yaml, 'data' | 'positionOf'>;
  readonly issues: readonly z.core.$ZodIssue[];
}

/** How a kind of file is spoken of. */
export interface SchemaWords {
  readonly rule: RuleId;
  /** What an unknown field is a field of not: `this kind of article`. */
  readonly owner: string;
  /** The data as a whole: `frontmatter`. */
  readonly whole: string;
  /** Where authors read about the fields. */
  readonly guide: string;
  /** The values of a field that says which fields the others are: `kind`. */
  readonly kinds: readonly string[];
}

/** Returns a finding for each field that is missing, unknown or not allowed. */
export function reportIssues(file: MisfitFile, words: SchemaWords): Finding[] {
  return file.issues.flatMap((issue) => toFindings(file, issue, words));
}

function toFindings(file: MisfitFile, issue: z.core.$ZodIssue, words: SchemaWords): Finding[] {
  const report = (path: readonly PropertyKey[], message: string, fix: string): Finding => {
    const { line, column } = file.yaml.positionOf(path);
    return createFinding(
      words.rule,
      { file: file.path, line, column },
      { message: `\`${formatPath(path) || words.whole}\` ${message}.`, fix },
    );
  };
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) =>
      report(
        [...issue.path, key],
        `is not a field that ${words.owner} has`,
        'Remove it, or correct its name.',
      ),
    );
  }
  const { message, fix } = describe(file, issue, words);
  return [report(issue.path, message, fix)];
}

/** `escalate.when[0]` for the path of a value; empty for the whole. */
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
    const said = issue.issues[0]?.message ?? issue.message;
    return { message: said, fix: 'Change the name.' };
  }
  const value = getValue(yaml.data, issue.path);
  const expected = describeExpected(issue, words);
  if (value === undefined) {
    return {
      message: `is missing; expected ${expected ?? 'a value'}`,
      fix: `Add the field (${words.guide}).`,
    };
  }
  const seen = JSON.stringify(value);
  const said = expected ? `is not allowed; expected ${expected}` : issue.message;
  return { message: `${seen} ${said}`, fix: 'Change the value.' };
}

/** What an issue expects, in words; undefined where the schema's message says all of it itself. */
function describeExpected(issue: z.core.$ZodIssue, { kinds }: SchemaWords): string | undefined {
  switch (issue.code) {
    case 'invalid_value':
      return formatList(issue.values.map(String));
    case 'invalid_type': {
      const own = /; expected (.+)$/.exec(issue.message)?.[1];
      if (own !== undefined) return own;
      return issue.expected === 'array'
        ? 'a list'
        : issue.expected === 'object' || issue.expected === 'record'
          ? 'fields'
          : 'text';
    }
    case 'invalid_union':
      return issue.path.at(-1) === 'kind' ? formatList(kinds) : undefined;
    default:
      return undefined;
  }
}
