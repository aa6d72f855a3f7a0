import { relative } from 'node:path';
import type { Content } from '../../content-model/reading/content.ts';
import { readBuildSettings } from '../../content-model/build-settings.ts';
import { hasErrors, type Finding } from '../finding.ts';
import { formatFindings } from '../format-findings.ts';
import { announce } from '../../content-model/built-site/announce-data.ts';
import { checkParsed, listMistakes } from './check-content.ts';
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
  // Relative to the working directory, so that editors and CI services find the file.
  const format = (some: typeof findings) => formatFindings(some, relative('', content.directory));
  const mistakes = listMistakes(findings);
  announce('mistakes', mistakes.length > 0 ? format(mistakes) : '');
  if (findings.length === 0) return;
  const report = format(findings);
  if (hasErrors(findings)) throw new ContentError(report);
  console.warn(report);
}
