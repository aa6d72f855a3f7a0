import { findNotAllowed, toCodePoint, toVisible } from '../../../i18n/visible-text.ts';
import type { Content } from '../../../content-model/reading/content.ts';
import type { Yaml } from '../../../content-model/reading/yaml.ts';
import type { Problem } from '../../rule.ts';

/** Finds control characters, marks of direction and hidden characters in texts, and in the names of files. */
export function checkCharacterNotAllowed(content: Content): Problem[] {
  const { entries, flows, notices, unreadable } = content;
  const yamlFiles = [...flows.files, ...notices.files];
  return [
    ...[...entries, ...unreadable, ...yamlFiles].flatMap(({ path }) => checkName(path)),
    ...yamlFiles.flatMap(({ path, text, yaml }) => checkText(path, text, checkValues(yaml))),
    ...entries.flatMap(({ path, text, frontmatter, body: { characters } }) =>
      checkText(path, text, [...checkValues(frontmatter), ...characters]),
    ),
  ];
}

/** A character and its place. */
interface Found {
  readonly name: string;
  readonly line: number;
  readonly column?: number;
}

const toProblem = (file: string, { name, ...at }: Found, where: string): Problem => ({
  file,
  at,
  message: `${where} has ${name}, which is not seen and can change what is; expected characters to read.`,
  fix: 'Delete it, or type the text again.',
});

/** Line breaks and tabs belong to texts, not to names. */
function checkName(path: string): Problem[] {
  const [character] = /[\t\n\r]/.exec(path) ?? [];
  const name = character === undefined ? findNotAllowed(path)[0]?.name : toCodePoint(character);
  return name === undefined
    ? []
    : [toProblem(path, { name, line: 1 }, `The name ${toVisible(path)}`)];
}

/** Returns the first character of each line, else those that the text has as escapes: `"\u202E"`, `&#x202E;`. */
function checkText(file: string, text: string, escaped: readonly Found[]): Problem[] {
  const written = text.split(/\r\n|\n|\r/).flatMap((content, index): Found[] => {
    const [first] = findNotAllowed(content);
    return first ? [{ name: first.name, line: index + 1, column: first.index + 1 }] : [];
  });
  return written.length > 0
    ? written.map((found) => toProblem(file, found, 'The text'))
    : escaped.map((found) => toProblem(file, found, 'An escape in the text'));
}

function checkValues({ data, positionOf }: Pick<Yaml, 'data' | 'positionOf'>): Found[] {
  return listStrings(data).flatMap(({ text, path }) => {
    const [first] = findNotAllowed(text);
    return first ? [{ name: first.name, ...positionOf(path) }] : [];
  });
}

/** Returns all texts in a value, keys too, each with its path. */
function listStrings(
  value: unknown,
  path: readonly PropertyKey[] = [],
): { readonly text: string; readonly path: readonly PropertyKey[] }[] {
  if (typeof value === 'string') return [{ text: value, path }];
  if (typeof value !== 'object' || value === null) return [];
  const isList = Array.isArray(value);
  return Object.entries(value).flatMap(([key, inner]) => {
    const place = [...path, isList ? Number(key) : key];
    return [...(isList ? [] : [{ text: key, path: place }]), ...listStrings(inner, place)];
  });
}
