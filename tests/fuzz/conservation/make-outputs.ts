import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Root } from 'hast';
import type { ApiArticle } from '../../../src/app/api/contract.ts';
import { writeContentApi } from '../../../src/app/api/export/write-content-api.ts';
import { checkParsed } from '../../../src/checks/content/check-content.ts';
import { hasErrors } from '../../../src/checks/finding.ts';
import { formatFindings } from '../../../src/checks/format-findings.ts';
import { openSite } from '../../../src/content-model/built-site/open-site.ts';
import { findSiteDataFile } from '../../../src/content-model/built-site/site-data.ts';
import { readContent } from '../../../src/content-model/reading/content.ts';
import type { ExportProblem } from '../../../src/export/findings.ts';
import { writeMarkdown } from '../../../src/export/markdown/write-markdown.ts';
import type { Locale } from '../../../src/i18n/locales.ts';
import { root } from '../../support/project.ts';
import { makePdf, writeData } from '../outputs.ts';

const fixtures = join(root, 'tests/fixtures');
const card = join(fixtures, 'rules/image-broken/zh/card.png');

const frontmatter = `---
title: Test
summary: Test.
kind: guide
category: labels
phrases: [test]
related: [stamp-expired]
reviewed: 2026-11-22
---

`;

/** The outputs of an article. */
export interface ArticleOutputs {
  /** The body as the page shows it. */
  readonly tree: Root;
  readonly markdown: string;
  readonly api: ApiArticle;
  readonly pdf?: Uint8Array;
  /** Why there is no PDF, and what it cannot show. */
  readonly problems: readonly ExportProblem[];
}

/** Writes sound content and one article into a directory; returns the directory of the content. */
function createContent(directory: string, locale: Locale, text: string): string {
  const content = join(directory, 'content');
  rmSync(content, { recursive: true, force: true });
  for (const folder of ['zh', 'en']) {
    mkdirSync(join(content, folder), { recursive: true });
    for (const name of ['stamp-expired.mdx', 'change-language.mdx'])
      cpSync(join(fixtures, 'notices', folder, name), join(content, folder, name));
  }
  cpSync(card, join(content, locale, 'card.png'));
  writeFileSync(join(content, locale, 'written.mdx'), frontmatter + text);
  return content;
}

/** Makes all outputs of an article with this body; returns the findings instead if there are errors. */
export async function makeOutputs(
  text: string,
  locale: Locale,
  directory: string,
): Promise<ArticleOutputs | string> {
  const content = readContent(createContent(directory, locale, text));
  const findings = checkParsed(content).filter(({ file }) => file.endsWith('written.mdx'));
  if (hasErrors(findings)) return formatFindings(findings, '');
  const output = join(directory, 'site');
  writeData(content, output, { './card.png': { src: '/card.png', width: 40, height: 20 } });
  try {
    cpSync(card, join(output, 'card.png'));
    const site = openSite(output);
    const article = site.catalogue.find(locale, 'written');
    if (!article) throw new Error('The article is not in the catalogue.');
    writeMarkdown(site);
    writeContentApi(site);
    const read = (href: string): string => readFileSync(join(output, href), 'utf8');
    return {
      tree: site.readTree(article),
      markdown: read(site.links.markdown(locale, 'written')),
      api: JSON.parse(read(site.links.api.article(locale, 'written'))) as ApiArticle,
      ...(await makePdf(site, article)),
    };
  } finally {
    rmSync(findSiteDataFile(output), { force: true });
  }
}
