/**
 * `npm run check:site`: reports everything the rules find in a built site, `dist` or `--dir`. `--only RULE`
 * (as often as needed) runs some of them, `--json` prints the findings as data. Exit codes: 0 clean or
 * warnings only, 1 errors, 2 could not run.
 */
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { readBuildSettings } from '../content-model/build-settings.ts';
import { findClosest } from '../i18n/closest-word.ts';
import { hasErrors } from '../checks/finding.ts';
import { formatFindings } from '../checks/format-findings.ts';
import { checkSite, readSite } from '../checks/built-site/check-site.ts';
import { siteRuleIds, type SiteRuleId } from '../checks/built-site/rule-ids.ts';
import { run } from './run.ts';

const options = {
  dir: { type: 'string' },
  json: { type: 'boolean', default: false },
  only: { type: 'string', multiple: true },
} as const;

const isRule = (text: string): text is SiteRuleId =>
  (siteRuleIds as readonly string[]).includes(text);

/** Throws where a name is no rule's. */
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

await run(() => {
  const { dir, json, only } = parseArgs({ options }).values;
  const rules = parseRules(only);
  const directory = dir ?? readBuildSettings().out;
  const findings = checkSite(readSite(resolve(directory)), rules);
  console.log(json ? JSON.stringify(findings, undefined, 2) : formatFindings(findings, directory));
  return hasErrors(findings) ? 1 : 0;
});
