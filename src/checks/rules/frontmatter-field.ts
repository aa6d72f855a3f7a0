import type { z } from 'zod';
import { kinds } from '../../articles/schema.ts';
import type { Content, SourceEntry } from '../content.ts';
import { createFinding, formatList, type Finding } from '../finding.ts';

/** Finds fields that are missing, unknown or hold a value the schema does not allow. */
export function checkFrontmatterField({ entries }: Content): Finding[] {
  return entries.flatMap((entry) => entry.issues.flatMap((issue) => toFindings(entry, issue)));
}

function toFindings(entry: SourceEntry, issue: z.core.$ZodIssue): Finding[] {
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) =>
      report(
        entry,
        [...issue.path, key],
        'is not a field that this kind of article has',
        'Remove it, or mend its name.',
      ),
    );
  }
  const { message, fix } = describe(entry, issue);
  return [report(entry, issue.path, message, fix)];
}

function report(
  entry: SourceEntry,
  path: readonly PropertyKey[],
  message: string,
  fix: string,
): Finding {
  const { line, column } = entry.frontmatter.positionOf(path);
  return createFinding(
    'frontmatter-field',
    { file: entry.path, line, column },
    {
      message: `\`${formatPath(path)}\` ${message}.`,
      fix,
    },
  );
}

/** `escalate.when[0]` for the path of a value; the whole frontmatter has no path. */
const formatPath = (path: readonly PropertyKey[]): string =>
  path
    .map((part, index) =>
      typeof part === 'number' ? `[${part}]` : `${index > 0 ? '.' : ''}${String(part)}`,
    )
    .join('') || 'frontmatter';

const getValue = (data: unknown, path: readonly PropertyKey[]): unknown =>
  path.reduce<unknown>(
    (value, key) =>
      typeof value === 'object' && value !== null
        ? (value as Record<PropertyKey, unknown>)[key]
        : undefined,
    data,
  );

function describe(entry: SourceEntry, issue: z.core.$ZodIssue): { message: string; fix: string } {
  const value = getValue(entry.frontmatter.data, issue.path);
  const expected = describeExpected(issue);
  if (value === undefined) {
    return {
      message: `is missing; expected ${expected ?? 'a value'}`,
      fix: 'Add the field (docs/writing.md).',
    };
  }
  const seen = JSON.stringify(value);
  const said = expected ? `is not allowed; expected ${expected}` : issue.message;
  return { message: `${seen} ${said}`, fix: 'Change the value.' };
}

/** What an issue expects, in words; undefined where the schema's message says all of it itself. */
function describeExpected(issue: z.core.$ZodIssue): string | undefined {
  switch (issue.code) {
    case 'invalid_value':
      return formatList(issue.values.map(String));
    case 'invalid_type': {
      const own = /; expected (.+)$/.exec(issue.message)?.[1];
      if (own !== undefined) return own;
      return issue.expected === 'array'
        ? 'a list'
        : issue.expected === 'object'
          ? 'fields'
          : 'text';
    }
    case 'invalid_union':
      return issue.path.at(-1) === 'kind' ? formatList(kinds) : undefined;
    default:
      return undefined;
  }
}
