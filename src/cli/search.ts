import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { readBuildSettings } from '../content-model/build-settings.ts';
import { isLocale, localeIds, sourceLocale, type Locale } from '../i18n/locales.ts';
import { toPrintable, toPrintableJson } from '../i18n/visible-text.ts';
import type { SearchAnswer } from '../search/query/search.ts';
import { openIndexOf } from './open-search.ts';
import { createCommand } from './command.ts';
import { explainSearch } from './explain-search.ts';
import { run } from './run.ts';

/** Splits a text file into queries, one per line; ignores the line break at the end. */
const splitLines = (text: string): string[] =>
  text
    .replace(/^\uFEFF/, '')
    .replace(/\r?\n$/, '')
    .split(/\r?\n/);

await run(
  createCommand({
    usage: `npm run -s search -- [--locale LOCALE] [--input FILE] [--limit NUMBER] [--explain QUERY]

Reads one query per line and prints one line of JSON for each: how sure the answer is ("sure", "unsure" or
"nothing"; "confident" is true for "sure"), the corrected query, if it was corrected (readAs), and the ids of the
results, the best first.

  --locale LOCALE   the language of the articles
  --input FILE      the queries (default: standard input)
  --limit NUMBER    results per query (default: 10)
  --explain QUERY   prints instead, for this query, how sure the answer is and what each term adds to the score of
                    the best articles
Exit codes: 0 done, 2 could not run.`,
    options: {
      locale: { type: 'string', default: sourceLocale },
      input: { type: 'string' },
      limit: { type: 'string', default: '10' },
      explain: { type: 'string' },
    },
    run: async ({ locale, input, limit, explain }) => {
      const directory = resolve(readBuildSettings().out);
      const problem = describeProblem(locale, Number(limit), directory);
      if (problem) {
        console.error(toPrintable(problem));
        return 2;
      }
      const { find, search } = await openIndexOf(directory);
      if (explain !== undefined) {
        const lines = await explainSearch(find, locale as Locale, explain);
        console.log(toPrintable(lines.join('\n')));
        return 0;
      }
      for (const query of splitLines(readFileSync(input ?? 0, 'utf8'))) {
        const answer = await search({ query, locale: locale as Locale, limit: Number(limit) });
        console.log(toPrintableJson(describeAnswer(query, answer), 0));
      }
      return 0;
    },
  }),
);

function describeAnswer(query: string, { confidence, readAs, results }: SearchAnswer) {
  return {
    query,
    confident: confidence === 'sure',
    confidence,
    ...(readAs !== undefined && { readAs }),
    results: results.map(({ id, score }) => ({ id, score })),
  };
}

function describeProblem(locale: string, limit: number, directory: string): string | undefined {
  if (!isLocale(locale)) return `--locale is "${locale}"; expected one of ${localeIds.join(', ')}.`;
  if (!Number.isInteger(limit) || limit < 1)
    return `--limit is ${limit}; expected a whole number above 0.`;
  if (!existsSync(directory)) return `${directory} does not exist.\n→ Run \`npm run build\` first.`;
  return undefined;
}
