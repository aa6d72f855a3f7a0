import { relative } from 'node:path';
import { formatFindings } from '../checks/format-findings.ts';
import type { BuiltSite } from '../content-model/built-site/open-site.ts';
import { readBuildSettings } from '../content-model/build-settings.ts';
import { toPrintableJson } from '../i18n/visible-text.ts';
import type { FileSummary } from '../export/pdf/write-files.ts';
import { locateFindings } from './locate-findings.ts';

export interface ReportOptions {
  /** Kind of the files, such as `PDFs`. */
  readonly what: string;
  readonly out: string;
  /** Prints JSON. */
  readonly json: boolean;
}

function formatSummary({ files }: FileSummary, { what, out }: ReportOptions): string {
  const made = files.filter(({ isNew }) => isNew).length;
  const size = files.reduce((sum, { bytes }) => sum + bytes, 0) / 1e6;
  return `${files.length} ${what} in ${out}/, ${size.toFixed(1)} MB; ${made} new, ${files.length - made} unchanged.`;
}

/** Prints a summary of files and the findings; returns the exit code, 1 if there are findings. */
export function reportFiles(site: BuiltSite, summary: FileSummary, options: ReportOptions): number {
  const { content } = readBuildSettings();
  const findings = locateFindings(summary.findings, site, { content, level: 'error' });
  if (options.json) console.log(toPrintableJson({ files: summary.files, findings }));
  else console.log(formatSummary(summary, options));
  if (findings.length === 0) return 0;
  if (!options.json) console.error(formatFindings(findings, relative('', content)));
  return 1;
}
