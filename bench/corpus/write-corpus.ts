import { mkdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { getItem } from '../../src/product/get-item.ts';
import { categories } from '../../src/site/categories.ts';
import { categoryIds } from '../../src/urls/category-ids.ts';
import {
  emptyLock,
  formatLock,
  lockFile,
  type LockedArticle,
} from '../../src/content-model/lock/lock.ts';
import { toLocal } from '../../src/i18n/local-text.ts';
import { localeIds, locales } from '../../src/i18n/locales.ts';
import { corpusLocales, type CorpusLocale } from './bilingual.ts';
import type { CorpusArticle } from './blocks.ts';
import { composeArticle } from './compose.ts';
import { createPlans, type ArticlePlan } from './plan.ts';
import { renderHelpArticle } from './render-help.ts';
import { renderStarlightArticle } from './render-starlight.ts';

const project = resolve(import.meta.dirname, '../..');

/** One article in one language, ready to be rendered for a site. */
export interface CorpusEntry {
  readonly plan: ArticlePlan;
  readonly locale: CorpusLocale;
  readonly article: CorpusArticle;
}

/** Returns all entries of a corpus with a number of articles in each language. */
export function createCorpus(count: number): { plans: ArticlePlan[]; entries: CorpusEntry[] } {
  const plans = createPlans(count);
  const entries = plans.flatMap((plan) =>
    corpusLocales.map((locale) => ({ plan, locale, article: composeArticle(plan, plans, locale) })),
  );
  return { plans, entries };
}

function writeText(file: string, text: string): void {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
}

/** Writes a corpus as a content directory of this site, replacing an existing one. */
export function writeHelpContent(directory: string, count: number): void {
  rmSync(directory, { recursive: true, force: true });
  const { plans, entries } = createCorpus(count);
  for (const { plan, locale, article } of entries) {
    const file = join(directory, locale, plan.category, `${plan.id}.mdx`);
    writeText(file, renderHelpArticle(plan, article, plans));
  }
  writeText(
    join(directory, lockFile),
    formatLock({ ...emptyLock, articles: new Map(plans.map(toLocked)) }),
  );
}

/** Returns the lock entry of an article; all ids, codes and headings of a corpus count as published. */
const toLocked = ({ id, kind, code, sections }: ArticlePlan): [string, LockedArticle] => [
  id,
  { sections, ...(kind === 'troubleshooting' && { code }) },
];

/** Writes a corpus as a plain Starlight project, replacing an existing one. */
export function writeStarlightProject(directory: string, count: number): void {
  rmSync(directory, { recursive: true, force: true });
  const { plans, entries } = createCorpus(count);
  for (const { plan, locale, article } of entries) {
    const file = join(directory, 'src/content/docs', locale, plan.category, `${plan.id}.mdx`);
    writeText(file, renderStarlightArticle({ plan, locale }, article, plans));
  }
  for (const locale of localeIds) {
    const home = '---\ntitle: Help\n---\n\n[Start](/)\n';
    writeText(join(directory, 'src/content/docs', locale, 'index.mdx'), home);
  }
  writeText(join(directory, 'package.json'), `${JSON.stringify(manifest, undefined, 2)}\n`);
  writeText(join(directory, 'src/content.config.ts'), contentConfig);
  writeText(join(directory, 'astro.config.mjs'), formatConfig());
  symlinkSync(join(project, 'node_modules'), join(directory, 'node_modules'));
}

/** Astro bundles the packages listed here; otherwise Node would resolve Starlight's `astro:` imports. */
const manifest = {
  type: 'module',
  private: true,
  dependencies: { '@astrojs/starlight': '*', astro: '*' },
};

/** The content configuration of Starlight's own starter. */
const contentConfig = `import { defineCollection } from 'astro:content';
import { docsLoader } from '@astrojs/starlight/loaders';
import { docsSchema } from '@astrojs/starlight/schema';

export const collections = {
  docs: defineCollection({ loader: docsLoader(), schema: docsSchema() }),
};
`;

/**
 * Returns a configuration with Starlight's defaults and the required settings. The cache is in the
 * project directory, because `node_modules` is a link to that of other builds.
 */
function formatConfig(): string {
  const options = {
    title: 'Help',
    locales: Object.fromEntries(
      localeIds.map((locale) => [
        locale,
        { label: locales[locale].label, lang: locales[locale].lang },
      ]),
    ),
    defaultLocale: localeIds[0],
    sidebar: categoryIds.map((category) => ({
      label: toLocal(getItem(categories, category).title, 'en'),
      items: [{ autogenerate: { directory: category } }],
    })),
  };
  return `import starlight from '@astrojs/starlight';
import { defineConfig } from 'astro/config';

export default defineConfig({
  site: 'https://help.example',
  cacheDir: '.cache',
  integrations: [starlight(${JSON.stringify(options, undefined, 2)})],
});
`;
}
