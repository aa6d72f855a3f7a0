import { resolve } from 'node:path';
import { checkContent } from '../checks/content/check-content.ts';
import type { RuleId } from '../checks/content/rules/index.ts';
import { formatFindings } from '../checks/format-findings.ts';
import { chooseContentFolder } from './check-folders.ts';
import { createCommand } from './command.ts';

/** The rules about texts that a language lacks. TypeScript checks the words of the interface. */
const rules: readonly RuleId[] = [
  'locale-empty',
  'translation-missing',
  'flow-text-missing',
  'notice-text-missing',
  'text-missing',
];

/** Lists the texts that a language of the site lacks. */
export const command = createCommand({
  usage: `npm run make -- texts [--content DIR]

Lists every article, and every text of flows, notices and src/site/, that lacks a language of the site. The types
of src/languages/ say what a language lacks of the words of the interface (npm run check).

  --content DIR   another content directory
Exit codes: 0 nothing is missing, 1 something is, 2 could not run.`,
  options: { content: { type: 'string' } },
  run: ({ content }) => {
    const directory = chooseContentFolder(content);
    const missing = checkContent(resolve(directory)).filter(({ rule }) =>
      (rules as readonly string[]).includes(rule),
    );
    console.log(
      missing.length > 0 ? formatFindings(missing, directory) : 'Every language has every text.',
    );
    return missing.length > 0 ? 1 : 0;
  },
});
