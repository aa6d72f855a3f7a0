import type { Finding, Level } from '../checks/finding.ts';

/** What an import may have to tell; docs/import.md explains each. An error says that an article is missing. */
export const importRules = {
  'import-file': 'error',
  'import-exists': 'error',
  'import-field': 'warning',
  'import-markup': 'warning',
  'import-embed': 'warning',
  'import-link': 'warning',
  'import-picture': 'warning',
} as const satisfies Readonly<Record<string, Level>>;

export type ImportRule = keyof typeof importRules;

/** Something in a source that has no place here, or has lost something on its way. */
export interface Problem {
  readonly rule: ImportRule;
  /** Line of the source. */
  readonly line: number;
  /** What it is, for a list: `the component <Foo>, whose content is kept`. */
  readonly what: string;
}

const introductions = {
  'import-file': 'The file is left out',
  'import-exists': 'The file is not written',
  'import-field': 'Fields need a look',
  'import-markup': 'Markup has no form here',
  'import-embed': 'What other sites show in a page became a link',
  'import-link': 'Links lead to nothing that was imported, and became text',
  'import-picture': 'Pictures could not be copied',
} as const satisfies Readonly<Record<ImportRule, string>>;

const fixes = {
  'import-file': 'Correct the file and import it again: what is there already stays.',
  'import-exists': 'Delete the file to import it again, or rename the source.',
  'import-field': 'Look at the frontmatter of the article.',
  'import-markup':
    'Look at the place, and write it with Markdown or a component (docs/writing.md).',
  'import-embed': 'Say what it shows, or put the video beside the article: <Video>.',
  'import-link': 'Link to an article by its id, article:<id>, or to another site with https:.',
  'import-picture': 'Put the pictures beside the article: ![words](./picture.png).',
} as const satisfies Readonly<Record<ImportRule, string>>;

/** Returns the problems of one source as findings: one for each rule, at its first line, with all that it found. */
export function toFindings(file: string, problems: readonly Problem[]): Finding<ImportRule>[] {
  return [...Map.groupBy(problems, ({ rule }) => rule)].map(([rule, found]) => {
    const places = Map.groupBy(found, ({ what }) => what);
    const list = [...places].map(([what, same]) => {
      const lines = [...new Set(same.map(({ line }) => line))].sort((a, b) => a - b);
      return `${what} (line ${lines.join(', ')})`;
    });
    return {
      rule,
      level: importRules[rule],
      file,
      line: Math.min(...found.map(({ line }) => line)),
      message: `${introductions[rule]}: ${list.join('; ')}.`,
      fix: fixes[rule],
    };
  });
}
