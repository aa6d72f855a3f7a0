import type { Category } from '../../product/category.ts';
import type { Locale } from '../../i18n/locales.ts';
import type { LocalisedText } from '../fields.ts';
import { severities, type Severity } from './severity.ts';

/** A temporary notice, and the pages that show it. */
export interface Notice {
  readonly id: string;
  readonly severity: Severity;
  /** When it starts, as ISO 8601 with an offset. */
  readonly start: string;
  /** When it ends, as ISO 8601 with an offset. */
  readonly end: string;
  readonly title: LocalisedText;
  readonly text?: LocalisedText;
  /** The article or section with details: `id` or `id#section`. */
  readonly article?: string;
  readonly categories: readonly Category[];
  readonly codes: readonly string[];
}

/** What a page is about; `everything` on pages for readers with any problem. */
export type Subject =
  'everything' | { readonly categories: readonly Category[]; readonly codes: readonly string[] };

/** A notice in one language. */
export interface LocalNotice extends Pick<Notice, 'id' | 'severity' | 'start' | 'end'> {
  readonly title: string;
  readonly text?: string;
}

/** Tells whether a page shows a notice. A notice without categories and codes is shown on all pages. */
export function touches(
  { categories, codes }: Pick<Notice, 'categories' | 'codes'>,
  subject: Subject,
): boolean {
  if (subject === 'everything' || categories.length + codes.length === 0) return true;
  return (
    categories.some((category) => subject.categories.includes(category)) ||
    codes.some((code) => subject.codes.includes(code))
  );
}

/** Returns notices in display order: by severity, then the newest first. */
export const sortNotices = <Item extends Pick<Notice, 'id' | 'severity' | 'start'>>(
  notices: readonly Item[],
): Item[] =>
  [...notices].sort(
    (a, b) =>
      severities.indexOf(a.severity) - severities.indexOf(b.severity) ||
      Date.parse(b.start) - Date.parse(a.start) ||
      (a.id < b.id ? -1 : 1),
  );

/** Tells whether a notice has ended at a time, given in milliseconds since 1970. */
export const isOver = ({ end }: Pick<Notice, 'end'>, now: number): boolean =>
  now >= Date.parse(end);

/** Tells whether a notice is active at a time, given in milliseconds since 1970. */
export const isCurrent = (notice: Pick<Notice, 'start' | 'end'>, now: number): boolean =>
  now >= Date.parse(notice.start) && !isOver(notice, now);

/** Returns a notice in one language, or undefined if it has no text in it. */
export function localiseNotice(notice: Notice, locale: Locale): LocalNotice | undefined {
  const { id, severity, start, end } = notice;
  const title = notice.title[locale];
  const text = notice.text?.[locale];
  return title === undefined
    ? undefined
    : { id, severity, start, end, title, ...(text !== undefined && { text }) };
}
