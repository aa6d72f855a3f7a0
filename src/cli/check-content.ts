import { resolve } from 'node:path';
import { checkContent } from '../checks/content/check-content.ts';
import { hasErrors } from '../checks/finding.ts';
import { formatFindings } from '../checks/format-findings.ts';
import { chooseContentFolder } from './check-folders.ts';
import { toPrintableJson } from '../i18n/visible-text.ts';
import { createCommand } from './command.ts';
import { run } from './run.ts';

await run(
  createCommand({
    usage: `npm run check:content -- [--json] [--content DIR]

Checks the content against the rules (docs/rules/README.md).

  --json          prints the findings as JSON
  --content DIR   another content directory
Exit codes: 0 no errors, 1 findings, 2 could not run.`,
    options: { json: { type: 'boolean', default: false }, content: { type: 'string' } },
    run: ({ json, content }) => {
      const directory = chooseContentFolder(content);
      const findings = checkContent(resolve(directory));
      console.log(json ? toPrintableJson(findings) : formatFindings(findings, directory));
      return hasErrors(findings) ? 1 : 0;
    },
  }),
);
