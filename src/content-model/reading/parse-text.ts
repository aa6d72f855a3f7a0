import type { Locale } from '../../i18n/locales.ts';
import { parseBody, type Body } from './body.ts';
import { parseFrontmatter } from './frontmatter.ts';
import type { YamlProblem } from './yaml.ts';

/** What the text of an entry holds, as data that can be stored and passed between threads. */
export interface ParsedText {
  /** Its frontmatter; undefined where there are problems. */
  readonly fields: unknown;
  readonly problems: readonly YamlProblem[];
  readonly body: Body;
}

/** The text of an entry and its language. */
export interface EntryText {
  readonly text: string;
  readonly locale: Locale;
}

/** Parses the text of an entry. Never throws for content. */
export function parseText({ text, locale }: EntryText): ParsedText {
  const { data, problems, body } = parseFrontmatter(text);
  return { fields: data, problems, body: parseBody(body, locale) };
}
