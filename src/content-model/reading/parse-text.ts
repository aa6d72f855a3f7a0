import { availableParallelism } from 'node:os';
import type { Locale } from '../../i18n/locales.ts';
import { runInThreads } from '../run-in-threads.ts';
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

/** Entries from which threads pay: starting one takes as long as parsing a hundred entries. */
const worthThreads = 200;

/** Entries given to a thread at a time. */
const chunkSize = 50;

/** Parses the texts of entries, many of them in threads; returns the results in the same order. */
export async function parseTexts(texts: readonly EntryText[]): Promise<ParsedText[]> {
  const threads = availableParallelism();
  if (texts.length < worthThreads || threads < 2) return parseAll(texts);
  const chunks = Array.from({ length: Math.ceil(texts.length / chunkSize) }, (_, index) =>
    texts.slice(index * chunkSize, (index + 1) * chunkSize),
  );
  const module = new URL('./parse-text.ts', import.meta.url);
  const parsed = await runInThreads<ParsedText[]>({ module, name: 'parseAll' }, chunks, threads);
  return parsed.flat();
}

/** Parses the texts of entries in this thread. */
export const parseAll = (texts: readonly EntryText[]): ParsedText[] => texts.map(parseText);
