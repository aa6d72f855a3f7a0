import { resolve } from 'node:path';
import { readBuildSettings } from '../content-model/build-settings.ts';
import { findClosest } from '../i18n/closest-word.ts';
import { hasErrors } from '../checks/finding.ts';
import { formatFindings } from '../checks/format-findings.ts';
import { checkSite, readSite } from '../checks/built-site/check-site.ts';
import { siteRuleIds, type SiteRuleId } from '../checks/built-site/rules/index.ts';
import { toPrintableJson } from '../i18n/visible-text.ts';
import { createCommand } from './command.ts';
import { run } from './run.ts';

const isRule = (text: string): text is SiteRuleId =>
  (siteRuleIds as readonly string[]).includes(text);

/** Throws if a name is not a rule. */
function parseRules(names: readonly string[] | undefined): readonly SiteRuleId[] {
  return (
    names?.map((name) => {
      if (isRule(name)) return name;
      const closest = findClosest(name, siteRuleIds);
      throw new Error(
        `--only is "${name}"; expected ${closest ? `${closest} or another` : 'a'} rule of docs/rules/README.md.`,
      );
    }) ?? siteRuleIds
  );
}

await run(
  createCommand({
    usage: `npm run check:site -- [--dir DIR] [--only RULE] [--json]

Checks a built site against the rules (docs/rules/README.md).

  --dir DIR     the built site (default: dist/)
  --only RULE   checks only this rule; can be repeated
  --json        prints the findings as JSON
Exit codes: 0 no errors, 1 errors, 2 could not run.`,
    options: {
      dir: { type: 'string' },
      json: { type: 'boolean', default: false },
      only: { type: 'string', multiple: true },
    },
    run: ({ dir, json, only }) => {
      const rules = parseRules(only);
      const directory = dir ?? readBuildSettings().out;
      const findings = checkSite(readSite(resolve(directory)), rules);
      console.log(json ? toPrintableJson(findings) : formatFindings(findings, directory));
      return hasErrors(findings) ? 1 : 0;
    },
  }),
);
