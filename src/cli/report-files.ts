import { formatPdfFindings } from '../export/pdf/findings.ts';
import type { FileSummary } from '../export/pdf/planned-file.ts';

export interface ReportOptions {
  /** What the files are: `PDFs`. */
  readonly what: string;
  readonly out: string;
  /** Prints data instead of sentences. */
  readonly json: boolean;
}

function formatSummary({ files }: FileSummary, { what, out }: ReportOptions): string {
  const made = files.filter(({ isNew }) => isNew).length;
  const size = files.reduce((sum, { bytes }) => sum + bytes, 0) / 1e6;
  return `${files.length} ${what} in ${out}/, ${size.toFixed(1)} MB; ${made} new, ${files.length - made} unchanged.`;
}

/** Prints what became of files; returns the exit code, 1 where something was found. */
export function reportFiles(summary: FileSummary, options: ReportOptions): number {
  const hasFindings = summary.findings.length > 0;
  if (options.json) console.log(JSON.stringify(summary, undefined, 2));
  else if (hasFindings) console.error(formatPdfFindings(summary.findings));
  else console.log(formatSummary(summary, options));
  return hasFindings ? 1 : 0;
}
