import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import { openSite } from '../../../../src/content-model/built-site/open-site.ts';
import type * as config from '../../../../src/site/config.ts';
import { createArticle, createProblemInput } from '../../../support/articles.ts';
import { createDirectory, createTinySite } from '../../../support/tiny-site.ts';

const configModule = '../../../../src/site/config.ts';

/** Modules are imported again in this file, because other test files of the worker use the configured paper. */
beforeAll(() => {
  vi.resetModules();
  vi.doMock(configModule, async (load) => {
    const { site, ...others } = await load<typeof config>();
    return { ...others, site: { ...site, paper: 'us-letter' as const } };
  });
});
afterAll(() => {
  vi.doUnmock(configModule);
  vi.resetModules();
});

it('uses Letter paper if the site is configured for it', { timeout: 60_000 }, async () => {
  const { planArticles } = await import('../../../../src/export/pdf/plan-articles.ts');
  const { openSources } = await import('../../../../src/export/pdf/sources.ts');
  const { writePdfs } = await import('../../../../src/export/pdf/write-pdfs.ts');
  const article = createArticle('en', 'parcel-refused', createProblemInput());
  const directory = createTinySite([{ article, body: '<p>Text</p>' }]);
  const site = openSite(directory);
  const { findings } = await writePdfs(
    site,
    { articles: planArticles(openSources(site), site.catalogue.all) },
    {
      cache: createDirectory(),
    },
  );
  expect(findings).toEqual([]);
  const pdf = readFileSync(join(directory, 'en/parcel-refused.pdf'), 'latin1');
  const sizes = [...pdf.matchAll(/MediaBox\s*\[([^\]]*)\]/g)].map(([, size]) => size?.trim());
  expect(new Set(sizes)).toEqual(new Set(['0 0 612 792']));
});
