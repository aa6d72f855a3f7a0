import { caseMessages } from '../../i18n/messages.ts';
import { toLocal } from '../../i18n/local-text.ts';
import { labels, type Locale } from '../../i18n/locales.ts';
import { findEvidence, getCardRule, isTick, listFields, type CaseValues } from './fields.ts';
import { maskSecrets } from '../../secrets/mask-secrets.ts';
import type { PathStep } from './parse-path.ts';
import { tidyText } from '../../i18n/tidy-text.ts';

/** The subject of a case: the page that it is written on. */
export interface CaseSubject {
  readonly locale: Locale;
  readonly title: string;
  readonly code?: string;
  /** Absolute address of the page. */
  readonly url: string;
  readonly evidence: readonly string[];
}

/** What the reader has entered. */
interface CaseEntry {
  readonly values: CaseValues;
  readonly path: readonly PathStep[];
  /** Name of the reader's time zone, which is added to a time. */
  readonly timeZone: string;
}

/** Returns the label of a field. */
export function getFieldLabel(id: string, locale: Locale): string {
  const item = findEvidence(id);
  return item ? toLocal(item.name, locale) : caseMessages[locale].whatHappened;
}

/** Returns a value without secrets. */
const cleanValue = (id: string, value: string): string =>
  maskSecrets(value, getCardRule(id)).text.trim();

/** Formats a field; a value of several lines is below its label. */
const formatField = (label: string, value: string, separator: string): string =>
  value.includes('\n') ? `${(label + separator).trimEnd()}\n${value}` : label + separator + value;

function formatFields(
  { locale, ...subject }: CaseSubject,
  { values, timeZone }: CaseEntry,
): string[] {
  const { separator, inZone, ready, comma } = caseMessages[locale];
  const fields = listFields(subject.evidence).flatMap((id) => {
    const value = cleanValue(id, values[id] ?? '');
    return value === '' ? [] : [{ id, value, label: getFieldLabel(id, locale) }];
  });
  const written = fields
    .filter(({ id }) => !isTick(id))
    .map(({ id, label, value }) => {
      const isTime = findEvidence(id)?.kind === 'date-time' && timeZone !== '';
      return formatField(label, isTime ? inZone(value, timeZone) : value, separator);
    });
  const ticked = fields.filter(({ id }) => isTick(id)).map(({ label }) => label);
  return ticked.length > 0 ? [...written, ready + separator + ticked.join(comma)] : written;
}

function formatPath(path: readonly PathStep[], locale: Locale): string[] {
  if (path.length === 0) return [];
  const { separator, path: label } = caseMessages[locale];
  const steps = path.map(({ question, answer }, index) =>
    tidyText(`${index + 1}. ${question} → ${answer}`),
  );
  return [[(label + separator).trimEnd(), ...steps].join('\n')];
}

/**
 * Returns a case as text in the reader's language, with one fact per line. Passwords, one-time codes and card
 * numbers are replaced by dots.
 */
export function formatSummary(subject: CaseSubject, entry: CaseEntry): string {
  const { locale, title, code, url } = subject;
  const { heading, problem, withCode, page, language, separator } = caseMessages[locale];
  return [
    heading,
    problem + separator + (code === undefined ? title : withCode(title, code)),
    ...formatFields(subject, entry),
    ...formatPath(entry.path, locale),
    page + separator + url,
    language + separator + labels[locale],
  ].join('\n');
}
