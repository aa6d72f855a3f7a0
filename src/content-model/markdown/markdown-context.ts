import { basename, relative, resolve, sep } from 'node:path';
import type { VFile } from 'vfile';
import type { BuildSettings } from '../build-settings.ts';
import { findLocaleOfPath, readContentFiles } from '../reading/content-files.ts';
import { createLinks } from '../../urls/hrefs.ts';
import type { MarkdownContext } from './index.ts';
import { openSyntaxTrees } from '../reading/syntax-trees.ts';
import { readRetiredHeadings } from '../lock/retired-links.ts';
import type { Locale } from '../../i18n/locales.ts';

const none: ReadonlyMap<string, string> = new Map();

/**
 * Returns what the Markdown plugins need to know: addresses, which articles exist, a file's locale, which
 * headings were given up, what is parsed already.
 */
export function createMarkdownContext(settings: BuildSettings): MarkdownContext {
  const content = resolve(settings.content);
  const { entries } = readContentFiles(content);
  const retired = readRetiredHeadings(settings);
  const known = new Set(entries.map(({ locale, id }) => `${locale}/${id}`));
  return {
    links: createLinks(settings),
    exists: (locale, id) => known.has(`${locale}/${id}`),
    localeOf: (file) => getLocaleOf(file, content),
    ...(settings.trees !== undefined && { findTree: openSyntaxTrees(settings.trees).find }),
    retiredHeadingsOf: (file) => retired.get(basename(file.path, '.mdx')) ?? none,
  };
}

function getLocaleOf(file: VFile, content: string): Locale {
  const path = relative(content, file.path).split(sep).join('/');
  const locale = findLocaleOfPath(path);
  if (locale) return locale;
  throw new Error(`${file.path} is not below a locale folder of ${content}.`);
}
