import { isCode } from '../../urls/codes.ts';
import { isId } from '../../urls/ids.ts';
import type { Category } from '../../product/category.ts';
import { findCategory } from '../../urls/categories.ts';
import { localeIds } from '../../i18n/locales.ts';
import type { LocalisedText } from '../../content-model/fields.ts';
import { isMoment } from '../../content-model/notices/moment.ts';
import type { Notice } from '../../content-model/notices/notice.ts';
import { severities, type Severity } from '../../content-model/notices/severity.ts';

/**
 * Parses the status file (docs/notices.md) in browsers, hence without a schema library. It may be written in a
 * hurry, or by a program that does not know this site: invalid notices are skipped and never shown.
 */

/** Maximum number of notices of a file: more would push the page out of sight. */
const noticeLimit = 5;

/** Maximum length of a text in characters. */
const textLimit = 500;

type Fields = Readonly<Record<string, unknown>>;

const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Tells whether a value is a severity. */
export const isSeverity = (value: unknown): value is Severity =>
  (severities as readonly unknown[]).includes(value);

/** Returns the texts by language, or undefined if one of them is invalid. */
function parseText(value: unknown): LocalisedText | undefined {
  if (!isFields(value)) return undefined;
  const texts: Record<string, string> = {};
  for (const locale of localeIds) {
    const text = value[locale];
    if (text === undefined) continue;
    if (typeof text !== 'string' || text.trim() === '' || text.length > textLimit) return undefined;
    texts[locale] = text.trim();
  }
  return texts;
}

/** Returns the list, or undefined if one of its items is invalid. */
function parseList<Item extends string>(
  value: unknown,
  parse: (item: string) => Item | undefined,
): readonly Item[] | undefined {
  if (value === undefined) return [];
  if (!Array.isArray(value)) return undefined;
  const items = value.flatMap((item) => (typeof item === 'string' ? (parse(item) ?? []) : []));
  return items.length === value.length ? items : undefined;
}

/** Returns a notice, or undefined if a field is invalid: a wrong scope must not mean every page. */
function parseNotice(value: unknown): Notice | undefined {
  if (!isFields(value)) return undefined;
  const { id, severity, start, end } = value;
  const title = parseText(value.title);
  const text = value.text === undefined ? {} : parseText(value.text);
  const categories = parseList<Category>(value.categories, findCategory);
  const codes = parseList(value.codes, (code) => (isCode(code) ? code : undefined));
  if (typeof id !== 'string' || !isId(id) || !isSeverity(severity)) return undefined;
  if (typeof start !== 'string' || !isMoment(start)) return undefined;
  if (typeof end !== 'string' || !isMoment(end)) return undefined;
  if (Date.parse(end) <= Date.parse(start)) return undefined;
  if (!title || !text || !categories || !codes) return undefined;
  return { id, severity, start, end, title, text, categories, codes };
}

/** Returns the notices of a status file; empty if the text is not one. */
export function parseStatus(json: string): Notice[] {
  try {
    const file: unknown = JSON.parse(json);
    const notices = isFields(file) && Array.isArray(file.notices) ? file.notices : [];
    const read = notices.slice(0, 10 * noticeLimit).flatMap((notice) => parseNotice(notice) ?? []);
    return read.slice(0, noticeLimit);
  } catch {
    return [];
  }
}
