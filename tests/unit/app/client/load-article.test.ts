import { describe, expect, it } from 'vitest';
import {
  loadArticle,
  loadIndex,
  type HelpFetch,
  type LoadOptions,
} from '../../../../src/app/client/index.ts';
import type { TestApi } from '../../../support/api-files.ts';
import { useApiHost, type HostMood } from '../../../support/api-host.ts';

const api: TestApi = {
  base: '/help/',
  articles: [
    { id: 'late', code: 'RE-1101', titles: { zh: '退件没到', en: 'Late' }, aliases: ['slow'] },
    { id: 'locked', code: 'SI-1201', titles: { zh: '账户被锁' } },
    { id: 'start', titles: { zh: '自查', en: 'Check first' } },
  ],
  retiredCodes: { 'RE-1001': 'late' },
};
const host = useApiHost(api);

const withCache = (): LoadOptions & { readonly cache: Map<string, string> } => ({
  site: host.site,
  cache: new Map<string, string>(),
});

/** The same articles after a change in one of them. */
const changed: TestApi = {
  ...api,
  articles: api.articles.map((article) =>
    article.id === 'late' ? { ...article, titles: { zh: '退件迟到', en: 'Delayed' } } : article,
  ),
};

describe('loadArticle', () => {
  it.each([
    [{ id: 'late', lang: 'en' }, 'Late'],
    [{ id: 'late', lang: 'en-GB' }, 'Late'],
    [{ id: 'late', lang: 'zh-Hans-CN' }, '退件没到'],
    [{ id: 'late', lang: 'zh_TW' }, '退件没到'],
    [{ id: 'late', lang: 'ZH' }, '退件没到'],
    [{ id: 'late', lang: 'fr' }, '退件没到'],
    [{ id: 'late', lang: '' }, '退件没到'],
    [{ id: 'late', lang: ['fr-CA', 'en-US', 'zh'] }, 'Late'],
    [{ id: 'late' }, '退件没到'],
    [{ code: 'RE-1101', lang: 'en' }, 'Late'],
    [{ code: 're1101', lang: 'en' }, 'Late'],
    [{ id: 'slow', lang: 'en' }, 'Late'],
    [{ code: 'RE-1001', lang: 'en' }, 'Late'],
    [{ id: 'locked', lang: 'en' }, '账户被锁'],
    [{ code: 'SI-1201', lang: 'en' }, '账户被锁'],
  ])('loads for %o the article %s', async (target, title) => {
    const found = await loadArticle(target, { site: host.site });
    expect(found).toMatchObject({ stale: false, data: { title } });
  });

  it('returns the language of the article', async () => {
    const found = await loadArticle({ id: 'locked', lang: 'en' }, { site: host.site });
    expect(found?.data).toMatchObject({ locale: 'zh', lang: 'zh-CN' });
  });

  it.each([
    [{ id: 'nothing' }],
    [{ id: '' }],
    [{ id: 'constructor' }],
    [{ id: '../index' }],
    [{ code: 'XY-1999' }],
    [{ code: 'nonsense' }],
    [{ code: '__proto__' }],
  ])('returns undefined for %o', async (target) => {
    await expect(loadArticle(target, { site: host.site })).resolves.toBeUndefined();
  });

  it('rejects a target without a name, and one with two', async () => {
    const wrong = [{}, { id: 'late', code: 'RE-1101' }] as unknown as { id: string }[];
    for (const target of wrong) {
      await expect(loadArticle(target, { site: host.site })).rejects.toMatchObject({
        reason: 'argument',
      });
    }
    expect(host.takeRequests()).toEqual([]);
  });
});

describe('the cache', () => {
  it('requests only the index while nothing changes', async () => {
    const options = withCache();
    await loadArticle({ id: 'late', lang: 'en' }, options);
    expect(host.takeRequests()).toEqual([
      'index.json',
      'en/articles.json',
      'en/articles/late.json',
    ]);
    await loadArticle({ id: 'late', lang: 'en' }, options);
    expect(host.takeRequests()).toEqual(['index.json']);
  });

  it('requests only what has changed', async () => {
    const options = withCache();
    await loadArticle({ id: 'late', lang: 'en' }, options);
    await loadArticle({ id: 'start', lang: 'en' }, options);
    host.publish(changed);
    host.takeRequests();
    const late = await loadArticle({ id: 'late', lang: 'en' }, options);
    expect(late).toMatchObject({ stale: false, data: { title: 'Delayed' } });
    expect(host.takeRequests()).toEqual([
      'index.json',
      'en/articles.json',
      'en/articles/late.json',
    ]);
    await loadArticle({ id: 'start', lang: 'en' }, options);
    expect(host.takeRequests()).toEqual(['index.json']);
  });

  it('is optional', async () => {
    for (const round of [1, 2]) {
      await loadArticle({ id: 'late', lang: 'en' }, { site: host.site });
      expect([round, ...host.takeRequests()]).toHaveLength(4);
    }
  });

  const moods: [HostMood][] = [['cut off'], ['error'], ['portal'], ['empty'], ['foreign json']];
  it.each(moods)('returns its copy if the host is: %s', async (mood) => {
    const options = withCache();
    await loadArticle({ code: 'RE-1101', lang: 'en' }, options);
    host.mood = mood;
    const found = await loadArticle({ code: 'RE-1101', lang: 'en' }, options);
    expect(found).toMatchObject({ stale: true, data: { title: 'Late' } });
    await expect(loadIndex(options)).resolves.toMatchObject({ stale: true });
    host.mood = 'well';
    const again = await loadArticle({ code: 'RE-1101', lang: 'en' }, options);
    expect(again).toMatchObject({ stale: false });
  });

  it.each(moods)('rejects as unavailable if it is empty and the host is: %s', async (mood) => {
    host.mood = mood;
    await expect(loadArticle({ id: 'late' }, withCache())).rejects.toMatchObject({
      name: 'HelpError',
      reason: 'unavailable',
    });
  });

  it('marks an old article as stale if only the new one does not load', async () => {
    const options = withCache();
    await loadArticle({ id: 'late', lang: 'en' }, options);
    host.publish(changed);
    host.replace('api/v1/en/articles/late.json');
    const found = await loadArticle({ id: 'late', lang: 'en' }, options);
    expect(found).toMatchObject({ stale: true, data: { title: 'Late' } });
  });

  it('marks an old list as stale if only the new one does not load', async () => {
    const options = withCache();
    await loadArticle({ id: 'late', lang: 'en' }, options);
    host.publish(changed);
    host.replace('api/v1/en/articles.json');
    const found = await loadArticle({ id: 'late', lang: 'en' }, options);
    expect(found).toMatchObject({ stale: true, data: { title: 'Late' } });
  });

  it('returns another language rather than nothing', async () => {
    const options = withCache();
    await loadArticle({ id: 'late', lang: 'zh' }, options);
    host.mood = 'cut off';
    const found = await loadArticle({ id: 'late', lang: 'en' }, options);
    expect(found).toMatchObject({ stale: true, data: { locale: 'zh' } });
  });

  it('rejects instead of returning undefined for an article it cannot look up', async () => {
    const options = withCache();
    await loadIndex(options);
    host.mood = 'cut off';
    await expect(loadArticle({ id: 'late' }, options)).rejects.toMatchObject({
      reason: 'unavailable',
    });
  });

  it('may be asynchronous', async () => {
    const texts = new Map<string, string>();
    const cache = {
      get: (key: string) => Promise.resolve(texts.get(key) ?? null),
      set: (key: string, value: string) => Promise.resolve(texts.set(key, value)),
    };
    const options = { site: host.site, cache };
    await loadArticle({ id: 'late' }, options);
    host.mood = 'cut off';
    await expect(loadArticle({ id: 'late' }, options)).resolves.toMatchObject({ stale: true });
  });

  const full = new Error('QuotaExceededError');
  const fail = () => {
    throw full;
  };
  it.each([
    ['throws', { get: fail, set: fail }],
    ['rejects', { get: () => Promise.reject(full), set: () => Promise.reject(full) }],
    ['cannot be written', { get: () => undefined, set: fail }],
    ['holds no JSON', { get: () => '{"version":1,"loc', set: () => undefined }],
    ['holds other JSON', { get: () => 'null', set: () => undefined }],
    ['holds another version', { get: () => '{"version":2,"locales":[]}', set: () => undefined }],
    ['holds half a file', { get: () => '{"version":1,"articles":{}}', set: () => undefined }],
  ])('that %s does not prevent loading', async (_, cache) => {
    const found = await loadArticle({ id: 'late', lang: 'en' }, { site: host.site, cache });
    expect(found).toMatchObject({ stale: false, data: { title: 'Late' } });
  });
});

describe('a cache of garbage', () => {
  it.each([
    ['{"version":1,"locales":{},"articles":{},"sections":{}}'],
    ['{"version":1}'],
    ['{"version":"1","locales":[]}'],
    ['[]'],
    ['<html>'],
  ])('of %s counts as empty if the host is cut off', async (text) => {
    host.mood = 'cut off';
    const cache = { get: () => text, set: () => undefined };
    await expect(loadArticle({ id: 'late' }, { site: host.site, cache })).rejects.toMatchObject({
      reason: 'unavailable',
    });
  });
});

describe('a newer API', () => {
  it.each([['index.json'], ['en/articles.json'], ['en/articles/late.json']])(
    'in %s requires a newer client, cached or not',
    async (path) => {
      const options = withCache();
      await loadArticle({ id: 'late', lang: 'en' }, options);
      host.publish(changed);
      host.replace(`api/v1/${path}`, '{"version":2}');
      for (const { cache } of [options, withCache()]) {
        await expect(
          loadArticle({ id: 'late', lang: 'en' }, { site: host.site, cache }),
        ).rejects.toMatchObject({
          reason: 'version',
          message: `${host.site}api/v1/${path} has version 2; this client reads version 1. Update the client.`,
        });
      }
    },
  );
});

describe('a hostile index', () => {
  it.each([['@evil.test/x'], ['.evil.test/x'], ['https://evil.test/x'], ['//evil.test/x'], ['']])(
    'cannot redirect requests to %s',
    async (href) => {
      const { data } = await loadIndex({ site: host.site });
      const locales = data.locales.map((locale) => ({ ...locale, articles: { href, hash: '' } }));
      host.replace('api/v1/index.json', JSON.stringify({ ...data, locales }));
      const asked: string[] = [];
      const noting: HelpFetch = (url, init) => {
        asked.push(new URL(url).host);
        return fetch(url, init);
      };
      const loading = loadArticle({ id: 'late' }, { site: host.site, fetch: noting });
      await expect(loading).rejects.toMatchObject({ reason: 'unavailable' });
      expect(new Set(asked)).toEqual(new Set([new URL(host.site).host]));
    },
  );
});
