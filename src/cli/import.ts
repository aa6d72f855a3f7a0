import { resolve } from 'node:path';
import { hasErrors } from '../checks/finding.ts';
import { formatFindings } from '../checks/format-findings.ts';
import { readBuildSettings } from '../content-model/build-settings.ts';
import { createError, showValue } from '../content-model/hinted-error.ts';
import { localeIds } from '../i18n/locales.ts';
import { toPrintable, toPrintableJson } from '../i18n/visible-text.ts';
import { leftOutReasons, type LeftOut } from '../import/document.ts';
import { runImport, type ImportReport } from '../import/run-import.ts';
import { categoryIds } from '../urls/category-ids.ts';
import { assertFolder } from './check-folders.ts';
import { choose } from './choose.ts';
import { createCommand } from './command.ts';
import { run } from './run.ts';

function formatReport({ written, present, leftOut }: ImportReport, isDry: boolean): string {
  const articles = written.filter((path) => path.endsWith('.mdx')).length;
  const verb = isDry ? 'would be written' : 'written';
  const reasons = (Object.keys(leftOutReasons) as LeftOut[]).flatMap((reason) =>
    leftOut[reason] ? `${leftOut[reason]} ${leftOutReasons[reason]}` : [],
  );
  return [
    ...(isDry ? written : []),
    `${articles} articles and ${written.length - articles} pictures ${verb}; ${present} articles were there.`,
    ...(reasons.length > 0 ? [`Left out: ${reasons.join(', ')}.`] : []),
  ].join('\n');
}

/** Returns the host that is named, alone or as an address. */
function parseHost(value: string): string {
  const address = /^[a-z][a-z\d+.-]*:\/\//i.test(value) ? value : `https://${value}`;
  const host = URL.canParse(address) ? new URL(address).host : '';
  if (host !== '') return host;
  throw createError(
    `--old-host is ${showValue(value)}; expected the name of a host.`,
    'Name it as in addresses: --old-host help.example.com',
  );
}

await run(
  createCommand({
    usage: `npm run import -- DIR [--locale LOCALE] [--category CATEGORY] [--out DIR]
  [--old-path PATH] [--old-host HOST] [--dry-run] [--json]

Makes articles of a folder of Markdown or MDX, or of an export of Zendesk or Intercom (docs/import.md). It changes no
file that is there, and can be run again.

  --locale LOCALE      language of files that are in no folder of a language: ${localeIds.join(', ')}
  --category CATEGORY  category of articles whose source names none of this site
  --out DIR            content directory to write into, else the site's
  --old-path PATH      path below which the old site is: /
  --old-host HOST      host of the old site, whose addresses become links between articles
  --dry-run            prints what would be written
  --json               prints the report as JSON
Exit codes: 0 everything was imported, 1 an article is missing, 2 could not run.`,
    options: {
      locale: { type: 'string' },
      category: { type: 'string' },
      out: { type: 'string' },
      'old-path': { type: 'string', default: '/' },
      'old-host': { type: 'string', multiple: true, default: [] },
      'dry-run': { type: 'boolean', default: false },
      json: { type: 'boolean', default: false },
    },
    takesWords: true,
    run: (values, [source, ...rest]) => {
      if (source === undefined || rest.length > 0)
        throw createError('Name one folder to import.', 'npm run import -- DIR --locale en');
      assertFolder(source, 'DIR', 'the folder to import');
      const isDry = values['dry-run'];
      const report = runImport({
        source: resolve(source),
        out: resolve(values.out ?? readBuildSettings().content),
        locale: choose('locale', values.locale, localeIds),
        category: choose('category', values.category, categoryIds),
        prefix: values['old-path'],
        hosts: values['old-host'].map(parseHost),
        today: new Date().toISOString().slice(0, 10),
        isDry,
      });
      if (values.json) console.log(toPrintableJson(report));
      else {
        console.log(formatFindings(report.findings, source));
        console.log(toPrintable(formatReport(report, isDry)));
      }
      return hasErrors(report.findings) ? 1 : 0;
    },
  }),
);
