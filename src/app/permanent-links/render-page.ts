import { locales, type Locale } from '../../i18n/locales.ts';

/** Bytes a page may have: what a phone gets in the first answer of a bad connection, with room for headers. */
export const pageLimit = 2048;

/** Characters of each title, tried one after another until the page is small enough; 0: the language's name. */
const titleLengths = [Infinity, 48, 40, 32, 24, 16, 8, 0] as const;

/** A page that a permanent link leads to, in one language. */
export interface PermanentTarget {
  readonly locale: Locale;
  readonly href: string;
  readonly title: string;
}

export interface PageParts {
  readonly script: string;
  /** Content Security Policy that lets the script run. */
  readonly policy: string;
}

/**
 * Returns the page that leads on: with scripts at once, without them by plain links. Takes what it leads to in
 * each language it exists in, the source language first. Titles are shortened where the page
 * would become too large; what is left fits as long as base path and id together have at most 140 characters.
 */
export function renderPermanentPage(targets: readonly PermanentTarget[], parts: PageParts): string {
  let page = '';
  for (const length of titleLengths) {
    page = render(targets, parts, length);
    if (Buffer.byteLength(page) <= pageLimit) break;
  }
  return page;
}

function render(
  targets: readonly PermanentTarget[],
  { script, policy }: PageParts,
  length: number,
): string {
  const [first] = targets;
  if (!first) throw new Error('A permanent link leads nowhere; expected at least one page.');
  const anchors = targets.map((target) => {
    const { lang } = locales[target.locale];
    const [href, title] = [escapeHtml(target.href), escapeHtml(shortenTitle(target, length))];
    return `<h1><a lang="${lang}" hreflang="${lang}" data-locale="${target.locale}" href="${href}">${title}</a></h1>`;
  });
  // Each byte counts (`pageLimit`): quotes stand where HTML needs them.
  return [
    '<!doctype html>',
    `<html lang="${locales[first.locale].lang}">`,
    '<meta charset=utf-8>',
    `<meta http-equiv="Content-Security-Policy" content="${policy}">`,
    '<meta name=viewport content="width=device-width,initial-scale=1">',
    '<meta name=robots content=noindex>',
    '<meta name=color-scheme content="light dark">',
    `<title>${escapeHtml(shortenTitle(first, length))}</title>`,
    `<main id=go>${anchors.join('')}</main>`,
    `<script>${script}</script>`,
    '',
  ].join('\n');
}

function shortenTitle({ title, locale }: PermanentTarget, length: number): string {
  if (length === 0) return locales[locale].label;
  const characters = [...title];
  return characters.length <= length ? title : `${characters.slice(0, length - 1).join('')}…`;
}

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '"': '&quot;' };

const escapeHtml = (text: string): string =>
  text.replace(/[&<"]/g, (sign) => entities[sign] ?? sign);
