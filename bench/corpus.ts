import { resolve } from 'node:path';
import { checkContent } from '../src/checks/content/check-content.ts';
import { hasErrors } from '../src/checks/finding.ts';
import { formatFindings } from '../src/checks/format-findings.ts';
import { createCommand } from '../src/cli/command.ts';
import { run } from '../src/cli/run.ts';
import { localeIds } from '../src/i18n/locales.ts';
import { describeCorpus, shapeColumns } from './corpus/describe.ts';
import { createCorpus, writeHelpContent, writeStarlightProject } from './corpus/write-corpus.ts';
import { parseCount } from './support/parse-count.ts';
import { formatTable } from './support/table.ts';

await run(
  createCommand({
    usage: `npm --prefix bench run corpus -- [options]

Writes the generated articles that the benchmarks build, checks them like a build, and prints their sizes.

  --articles 100    articles in each language
  --out DIR         directory of content for this site; by default .cache/bench/corpus
  --starlight DIR   also writes a plain Starlight project
Exit codes: 0, 1 the check found errors, 2 could not run.`,
    options: {
      articles: { type: 'string', default: '100' },
      out: { type: 'string', default: '.cache/bench/corpus' },
      starlight: { type: 'string' },
    },
    run: (values) => {
      const count = parseCount('--articles', values.articles) ?? 100;
      const directory = resolve(values.out);
      writeHelpContent(directory, count);
      if (values.starlight) writeStarlightProject(resolve(values.starlight), count);
      const { entries } = createCorpus(count);
      const shapes = localeIds.map((locale) => describeCorpus(entries, locale));
      console.log(formatTable(shapeColumns, shapes));
      const findings = checkContent(directory);
      console.log(formatFindings(findings, directory));
      return hasErrors(findings) ? 1 : 0;
    },
  }),
);
