/**
 * `node bench/corpus.ts --articles N [--out DIR] [--starlight DIR]`: writes the corpus the benchmarks
 * build, for this site and for plain Starlight, checks it as the build would, and prints its shape.
 * Exit codes: 0, 1 the content check found errors, 2 could not run.
 */
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { checkContent } from '../src/checks/content/check-content.ts';
import { hasErrors } from '../src/checks/finding.ts';
import { formatFindings } from '../src/checks/format-findings.ts';
import { run } from '../src/cli/run.ts';
import { localeIds } from '../src/i18n/locales.ts';
import { describeCorpus, shapeColumns } from './corpus/describe.ts';
import { createCorpus, writeHelpContent, writeStarlightProject } from './corpus/write-corpus.ts';
import { formatTable } from './support/table.ts';

await run(() => {
  const { values } = parseArgs({
    options: {
      articles: { type: 'string', default: '100' },
      out: { type: 'string', default: '.cache/bench/corpus' },
      starlight: { type: 'string' },
    },
  });
  const count = Number(values.articles);
  const directory = resolve(values.out);
  writeHelpContent(directory, count);
  if (values.starlight) writeStarlightProject(resolve(values.starlight), count);

  const { entries } = createCorpus(count);
  console.log(
    formatTable(
      shapeColumns,
      localeIds.map((locale) => describeCorpus(entries, locale)),
    ),
  );
  const findings = checkContent(directory);
  console.log(formatFindings(findings, directory));
  return hasErrors(findings) ? 1 : 0;
});
