/**
 * `npm run check:content`: reports everything wrong with the content. `--json` prints the findings as
 * data. Exit codes: 0 clean, 1 findings, 2 could not run.
 */
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { readBuildSettings } from '../content-model/build-settings.ts';
import { checkContent } from '../checks/content/check-content.ts';
import { hasErrors } from '../checks/finding.ts';
import { formatFindings } from '../checks/format-findings.ts';
import { run } from './run.ts';

await run(() => {
  const { values } = parseArgs({
    options: { json: { type: 'boolean', default: false }, content: { type: 'string' } },
  });
  const directory = values.content ?? readBuildSettings().content;
  const findings = checkContent(resolve(directory));
  console.log(
    values.json ? JSON.stringify(findings, undefined, 2) : formatFindings(findings, directory),
  );
  return hasErrors(findings) ? 1 : 0;
});
