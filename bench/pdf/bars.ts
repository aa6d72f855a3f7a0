import type { Column } from '../support/table.ts';
import { getCost, type MeasuredPdfs } from './make-pdfs.ts';

/** A number with its limit. */
export interface PdfVerdict {
  readonly what: string;
  readonly value: number;
  readonly unit: string;
  readonly bar: number;
  /** The limit is a minimum, not a maximum. */
  readonly isLeast?: boolean;
}

export const missesBar = ({ value, bar, isLeast = false }: PdfVerdict): boolean =>
  isLeast ? value < bar : value > bar;

export const formatVerdict = (verdict: PdfVerdict): string => {
  const { what, value, unit, bar, isLeast } = verdict;
  const digits = unit === '' ? 0 : 2;
  const outcome = missesBar(verdict) ? 'missed' : 'met';
  return `${what}: ${value.toFixed(digits)}${unit} (bar ${isLeast ? '≥' : '≤'} ${bar}${unit}, ${outcome})`;
};

export const pdfColumns: readonly Column<MeasuredPdfs>[] = [
  { title: 'PDFs', value: ({ what }) => what, align: 'left' },
  { title: 'files', value: ({ files }) => files },
  { title: 'seconds', value: ({ seconds }) => seconds.toFixed(2) },
  { title: 'CPU s', value: ({ cpuSeconds }) => cpuSeconds.toFixed(1) },
  { title: 'ms a file', value: (row) => getCost(row).toFixed(1) },
  { title: 'peak MB', value: ({ peakMemory }) => (peakMemory / 1e6).toFixed(0) },
];
