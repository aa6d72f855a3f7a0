import { formatExportFindings } from '../export/findings.ts';
import { toPrintableJson } from '../i18n/visible-text.ts';
import type { FileSummary } from '../export/pdf/write-files.ts';

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

/** Prints a summary of files, or the findings; returns the exit code, 1 if there are findings. */
export function reportFiles(summary: FileSummary, options: ReportOptions): number {
  const hasFindings = summary.findings.length > 0;
  if (options.json) console.log(toPrintableJson(summary));
  else if (hasFindings) console.error(formatExportFindings(summary.findings));
  else console.log(formatSummary(summary, options));
  return hasFindings ? 1 : 0;
}
