import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { parse } from 'node-html-parser';
import { afterAll, describe, expect, it } from 'vitest';
import type { ApiArticle, ApiArticleList, ApiCodes, ApiIndex } from '../../src/app/api/contract.ts';
import { apiFileNames, type JsonSchema } from '../../src/app/api/json-schema.ts';
import { readSiteData, writeSiteData } from '../../src/content-model/built-site/site-data.ts';
import { listFiles } from '../../src/content-model/list-files.ts';
import { readBuiltSite } from '../support/built-site.ts';
import { getPrintedText } from '../support/letters.ts';
import { project } from '../support/project.ts';
import {
  commandEnvironment,
  getSiteDirectory,
  testSites,
  type TestSiteName,
} from '../support/sites.ts';
import { copySite } from '../support/tiny-site.ts';

const names = Object.keys(testSites) as TestSiteName[];
const apiRoot = 'api/v1/';

function openApi(name: TestSiteName) {
  const site = readBuiltSite(name);
  const files = listFiles(site.directory);
  const paths = files.filter((path) => path.startsWith(apiRoot));
  const read = (href: string): unknown => JSON.parse(site.read(href.slice(site.base.length)));
  return {
    site,
    paths,
    data: paths.filter((path) => !path.startsWith(`${apiRoot}schema/`)),
    readArticle: (href: string) => read(href) as ApiArticle,
    readList: (href: string) => read(href) as ApiArticleList,
    index: read(`${site.base}${apiRoot}index.json`) as ApiIndex,
    codes: read(`${site.base}${apiRoot}codes.json`) as ApiCodes,
    manifest: readSiteData(site.directory),
  };
}

/** The schema without additional properties. */
function refuseUnknown(schema: JsonSchema): JsonSchema {
  const inside = (part: unknown): unknown =>
    typeof part === 'object' && part !== null ? refuseUnknown(part as JsonSchema) : part;
  return {
    ...schema,
    ...(schema.properties && {
      additionalProperties: false,
      properties: Object.fromEntries(
        Object.entries(schema.properties).map(([name, part]) => [name, refuseUnknown(part)]),
      ),
    }),
    ...(schema.items && { items: refuseUnknown(schema.items) }),
    ...(!schema.properties &&
      schema.additionalProperties !== undefined && {
        additionalProperties: inside(schema.additionalProperties) as JsonSchema,
      }),
  };
}

/** Every text in a file with the name of its field. */
function listTexts(value: unknown, field = ''): { field: string; text: string }[] {
  if (typeof value === 'string') return [{ field, text: value }];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) =>
    listTexts(inner, Array.isArray(value) ? field : key),
  );
}

/** A text without white space and list markers. */
const toLetters = (text: string): string =>
  text.replace(/^\s*(?:\d+\.|[->]) /gm, '').replace(/\s/g, '');

const hrefFields = new Set(['href', 'data', 'article', 'embed', 'permanent', 'zh', 'en']);

describe.each(names)('the content API of the site %s', (name) => {
  const { site, paths, data, readArticle, readList, index, codes, manifest } = openApi(name);
  const schemas = Object.fromEntries(
    apiFileNames.map((file) => [
      file,
      JSON.parse(site.read(`${apiRoot}schema/${file}.json`)) as JsonSchema,
    ]),
  );
  const findSchema = (path: string): JsonSchema | undefined =>
    schemas[/\/articles\/[^/]+\.json$/.test(path) ? 'article' : path.replace(/^.*\/|\.json$/g, '')];
  const articles = manifest.articles.map((article) => ({
    article,
    href: `${site.base}${apiRoot}${article.locale}/articles/${article.id}.json`,
  }));

  it('has an index, the codes, the schemas, and per language a list, the articles and the flows', () => {
    const own = manifest.articles.flatMap(({ locale, id, aliases }) =>
      [id, ...aliases].map((each) => `${apiRoot}${locale}/articles/${each}.json`),
    );
    const lists = [
      ...new Set(
        manifest.articles.flatMap(({ locale }) => [
          `${apiRoot}${locale}/articles.json`,
          `${apiRoot}${locale}/flows.json`,
        ]),
      ),
    ];
    expect(paths.toSorted()).toEqual(
      [
        ...own,
        ...lists,
        `${apiRoot}index.json`,
        `${apiRoot}codes.json`,
        ...apiFileNames.map((file) => `${apiRoot}schema/${file}.json`),
      ].toSorted(),
    );
  });

  it.each([
    ['its published schema', (schema: JsonSchema) => schema],
    ['the same without room for other fields', refuseUnknown],
  ])('is as %s says', (_what, change) => {
    const ajv = new Ajv2020({ strict: true, allErrors: true });
    const validators = new Map(
      Object.values(schemas).map((schema) => [schema, ajv.compile(change(schema))]),
    );
    for (const path of data) {
      const file = JSON.parse(site.read(path)) as { schema: string };
      const schema = findSchema(path);
      const validate = schema && validators.get(schema);
      expect(file.schema, path).toBe(schema?.$id);
      expect(validate?.(file), `${path}: ${JSON.stringify(validate?.errors)}`).toBe(true);
    }
  });

  it('is minified, and ends with a line break', () => {
    for (const path of paths) {
      const text = site.read(path);
      expect(text, path).toBe(`${JSON.stringify(JSON.parse(text))}\n`);
    }
  });

  it('has a file for every href', () => {
    const hrefs = data
      .flatMap((path) => listTexts(JSON.parse(site.read(path))))
      .filter(({ field, text }) => hrefFields.has(field) && text.startsWith('/'))
      .map(({ text }) => text);
    expect(hrefs.length).toBeGreaterThan(10);
    const dead = hrefs.filter((href) => !site.hasFile(href));
    expect(dead).toEqual([]);
  });

  it('references each file by its hash', () => {
    expect(index.codes.hash).toBe(codes.hash);
    for (const { articles: reference, articleCount } of index.locales) {
      const list = readList(reference.href);
      expect(list.hash).toBe(reference.hash);
      expect(list.articles).toHaveLength(articleCount);
      for (const { hash, hrefs } of list.articles) {
        expect(readArticle(hrefs.data).hash, hrefs.data).toBe(hash);
      }
    }
  });

  it('has the same articles in the same order as the site', () => {
    for (const { locale, articles: reference } of index.locales) {
      expect(readList(reference.href).articles.map(({ id }) => id)).toEqual(
        manifest.articles.filter((article) => article.locale === locale).map(({ id }) => id),
      );
    }
  });

  it.each(articles)('has the content of the page in $href', ({ article, href }) => {
    const file = readArticle(href);
    const page = site.findPage(file.hrefs.article);
    const body = page?.document.querySelector('.prose');
    const ids = body?.querySelectorAll('h2[id], h3[id], h4[id]').map((heading) => heading.id) ?? [];
    expect(file.sections.map(({ id }) => id).filter(Boolean)).toEqual(ids);
    const text = file.sections.map(({ title, text }) => `${title}\n${text}`).join('\n');
    // The alternative text of a picture is not in the text of the page.
    const pictures = [
      ...(body?.querySelectorAll('img').map((image) => image.getAttribute('alt') ?? '') ?? []),
      ...(body?.querySelectorAll('video').map((video) => video.getAttribute('data-word')) ?? []),
    ];
    const shown = pictures.reduce<string>((rest, alt) => rest.replace(alt ?? '', ''), text);
    expect(toLetters(shown)).toBe(toLetters(body ? getPrintedText(body) : ''));
    expect(file.related.map((next) => next.href)).toEqual(
      page?.document.querySelectorAll('.related a').map((link) => link.getAttribute('href')),
    );
    const searched = JSON.stringify(file);
    expect(searched).not.toContain('phrases');
    expect(
      article.phrases.filter((phrase) => phrase.length > 24 && searched.includes(phrase)),
    ).toEqual([]);
  });

  it('contains plain HTML, with links to the right targets', () => {
    for (const { href } of articles) {
      for (const { html } of readArticle(href).sections) {
        expect(html, href).not.toMatch(
          /\s(?:class|style|id|on[a-z]+)=|<(?:script|style|svg|input)/i,
        );
        for (const link of parse(html).querySelectorAll('a, img')) {
          const url = new URL(link.getAttribute('href') ?? link.getAttribute('src') ?? '');
          if (url.origin !== site.origin) continue;
          expect(site.hasFile(url.pathname), url.href).toBe(true);
          const id = link.getAttribute('data-article');
          if (id) expect(url.pathname).toMatch(new RegExp(`/${id}/$`));
          expect(link.getAttribute('data-section') ?? '').toBe(id ? url.hash.slice(1) : '');
        }
      }
    }
  });
});

describe('a site that lacks translations', () => {
  const { site, codes, ...api } = openApi('partial');
  const readArticle = (path: string) => api.readArticle(`${site.base}${apiRoot}${path}`);

  it('has the article’s file at a retired id', () => {
    expect(site.read(`${apiRoot}zh/articles/parcel-declined.json`)).toBe(
      site.read(`${apiRoot}zh/articles/parcel-refused.json`),
    );
    expect(readArticle('zh/articles/parcel-declined.json').id).toBe('parcel-refused');
  });

  it('lists only the existing languages of an article', () => {
    expect(readArticle('zh/articles/return-delayed.json')).toMatchObject({
      locales: ['zh'],
      alternates: [],
    });
    expect(readArticle('en/articles/parcel-refused.json').related).toEqual([]);
    expect(codes.codes['PA-1901']?.locales).toEqual(['zh', 'en']);
  });

  it('keeps lists, pictures, steps, tables, callouts and text in other languages', () => {
    const [beginning, checks, steps] = readArticle('zh/articles/parcel-refused.json').sections;
    expect(beginning?.text).toBe('这一页用来检查渲染。重要。然后继续。一行换到下一行。');
    expect(checks?.html).toMatch(
      /^<ul><li>邮票够不够<\/li><li>看看<a href="https:\/\/posta\.test\/help\/zh\/return-delayed\/#wait" data-article="return-delayed" data-section="wait">/,
    );
    expect(checks?.html).toMatch(
      /<p><img src="https:\/\/posta\.test\/help\/_astro\/[^"]+" alt="一张收据的照片" width="64" height="48"><\/p>$/,
    );
    expect(steps?.html).toBe(
      '<ol><li>退出登录。</li><li>再登录一次。</li></ol>' +
        '<table><thead><tr><th scope="col">情况</th><th scope="col">多久</th></tr></thead><tbody><tr><td>一般</td><td>24小时</td></tr></tbody></table>' +
        '<aside data-kind="warning"><p><strong>当心</strong></p><p>不要把 <span lang="en">two-factor code</span> 告诉任何人。</p></aside>',
    );
    expect(steps?.text).toBe(
      '1. 退出登录。\n2. 再登录一次。\n情况\t多久\n一般\t24小时\n当心\n不要把 two-factor code 告诉任何人。',
    );
  });

  it('marks a link to another language', () => {
    const html = readArticle('en/articles/parcel-refused.json').sections.map(
      (section) => section.html,
    );
    expect(html.join('')).toMatch(/data-section="wait" hreflang="zh-CN">[^<]* \(in Chinese\)<\/a>/);
  });
});

describe('npm run make -- api', () => {
  const copy = mkdtempSync(join(tmpdir(), 'help-api-'));
  afterAll(() => rmSync(copy, { recursive: true }));
  copySite(getSiteDirectory('partial'), copy);
  const readAll = () =>
    Object.fromEntries(
      listFiles(copy)
        .filter((path) => path.startsWith(apiRoot))
        .map((path) => [path, readFileSync(join(copy, path), 'utf8')]),
    );
  const run = () =>
    spawnSync(process.execPath, ['src/cli/make.ts', 'api'], {
      cwd: project,
      encoding: 'utf8',
      env: { ...commandEnvironment, HELP_OUT: copy },
    });

  it('writes the same bytes again, also after they were deleted', () => {
    const before = readAll();
    expect(run().status).toBe(0);
    expect(readAll()).toEqual(before);
    rmSync(join(copy, 'api'), { recursive: true });
    const { status, stdout } = run();
    expect(status).toBe(0);
    expect(stdout).toContain('Wrote 6 articles');
    expect(readAll()).toEqual(before);
  });

  it('has the same hashes for another host, and includes a retired code', () => {
    const listHashes = () =>
      Object.values(readAll()).map((text) => (JSON.parse(text) as { hash?: string }).hash);
    const before = listHashes();
    const manifest = readSiteData(copy);
    const other = { ...manifest, origin: 'https://elsewhere.test' };
    writeSiteData(copy, other);
    run();
    expect(listHashes()).toEqual(before);
    expect(readAll()[`${apiRoot}zh/articles/parcel-refused.json`]).toContain(
      'https://elsewhere.test/help/zh/',
    );
    writeSiteData(copy, { ...other, retiredCodes: { 'PA-1900': 'parcel-refused' } });
    run();
    expect(readAll()[`${apiRoot}codes.json`]).toContain('"PA-1900":{"id":"parcel-refused"');
    expect(listHashes()).not.toEqual(before);
  });
});
