import { relative } from 'node:path';
import type { Content } from '../../content-model/reading/content.ts';
import { readBuildSettings } from '../../content-model/build-settings.ts';
import { hasErrors, type Finding } from '../finding.ts';
import { formatFindings } from '../format-findings.ts';
import { checkParsed } from './check-content.ts';
import type { RuleId } from './rules/index.ts';

/** Content with errors: the message is the report of all findings. */
export class ContentError extends Error {
  override readonly name = 'ContentError';
}

/** Rules whose warnings are errors in a strict build. */
const strictRules: ReadonlySet<RuleId> = new Set(['character-unprintable']);

const toStrict = (finding: Finding<RuleId>): Finding<RuleId> =>
  strictRules.has(finding.rule) ? { ...finding, level: 'error' } : finding;

/** Prints warnings about content; throws a {@link ContentError} if there are errors. */
export function assertContent(content: Content): void {
  const checked = checkParsed(content);
  const findings = readBuildSettings().strict ? checked.map(toStrict) : checked;
  if (findings.length === 0) return;
  // Relative to the working directory, so that editors and CI services find the file.
  const report = formatFindings(findings, relative('', content.directory));
  if (hasErrors(findings)) throw new ContentError(report);
  console.warn(report);
}
