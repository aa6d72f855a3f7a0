import { describe, expect, it } from 'vitest';
import { loadArticle, loadIndex, type HelpFetch } from '../../../../src/app/client/index.ts';
import type { TestApi } from '../../../support/api-files.ts';
import { useApiHost } from '../../../support/api-host.ts';

const api: TestApi = {
  base: '/',
  articles: [{ id: 'start', titles: { zh: '自查', en: 'Check' } }],
};
const host = useApiHost(api);

/** A fetch that responds on demand and records what happens to its requests. */
function createHeldFetch() {
  const requests: { readonly url: string; readonly signal: AbortSignal; release: () => void }[] =
    [];
  const held: HelpFetch = (url, { signal }) =>
    new Promise((resolve, reject) => {
      signal.addEventListener('abort', () => reject(new Error('aborted')));
      requests.push({ url, signal, release: () => resolve(fetch(url)) });
    });
  return { fetch: held, requests };
}

describe('requests', () => {
  it('are shared by calls at the same time', async () => {
    const cache = new Map<string, string>();
    const calls = ['zh', 'zh', 'zh'].map((lang) =>
      loadArticle({ id: 'start', lang }, { site: host.site, cache }),
    );
    const found = await Promise.all(calls);
    expect(found.map((article) => article?.data.title)).toEqual(['自查', '自查', '自查']);
    expect(host.takeRequests()).toEqual([
      'index.json',
      'zh/articles.json',
      'zh/articles/start.json',
    ]);
  });

  it('are repeated after they have settled', async () => {
    await loadIndex({ site: host.site });
    await loadIndex({ site: host.site });
    expect(host.takeRequests()).toEqual(['index.json', 'index.json']);
  });

  it('fail for all calls that share them, but not for later ones', async () => {
    host.mood = 'error';
    const results = await Promise.allSettled([
      loadIndex({ site: host.site }),
      loadIndex({ site: host.site }),
    ]);
    expect(results.map(({ status }) => status)).toEqual(['rejected', 'rejected']);
    host.mood = 'well';
    await expect(loadIndex({ site: host.site })).resolves.toMatchObject({ stale: false });
  });

  it('use the given fetch', async () => {
    const asked: string[] = [];
    const counting: HelpFetch = (url, init) => {
      asked.push(url);
      return fetch(url, init);
    };
    await loadIndex({ site: host.site, fetch: counting });
    expect(asked).toEqual([`${host.site}api/v1/index.json`]);
  });

  it('also reject if fetch throws', async () => {
    const broken: HelpFetch = () => {
      throw new TypeError('no network');
    };
    await expect(loadIndex({ site: host.site, fetch: broken })).rejects.toMatchObject({
      reason: 'unavailable',
      cause: new TypeError('no network'),
    });
  });
});

describe('a signal', () => {
  it('that is already aborted makes no request and returns the cached copy', async () => {
    const options = { site: host.site, cache: new Map<string, string>() };
    await loadArticle({ id: 'start' }, options);
    host.takeRequests();
    const found = await loadArticle({ id: 'start' }, { ...options, signal: AbortSignal.abort() });
    expect(found).toMatchObject({ stale: true, data: { title: '自查' } });
    expect(host.takeRequests()).toEqual([]);
  });

  it('stops waiting for a host that never responds', async () => {
    const options = { site: host.site, cache: new Map<string, string>() };
    await loadArticle({ id: 'start' }, options);
    const { fetch: held, requests } = createHeldFetch();
    const stop = new AbortController();
    const loading = loadArticle({ id: 'start' }, { ...options, fetch: held, signal: stop.signal });
    await expect.poll(() => requests.length).toBe(1);
    stop.abort();
    await expect(loading).resolves.toMatchObject({ stale: true, data: { title: '自查' } });
    expect(requests.map(({ signal }) => signal.aborted)).toEqual([true]);
  });

  it('without a cached copy rejects with its reason', async () => {
    const { fetch: held } = createHeldFetch();
    const reason = new Error('the reader has left');
    const stop = new AbortController();
    const loading = loadIndex({ site: host.site, fetch: held, signal: stop.signal });
    stop.abort(reason);
    await expect(loading).rejects.toMatchObject({ reason: 'unavailable', cause: reason });
  });

  it('of one caller leaves the request to the other', async () => {
    const { fetch: held, requests } = createHeldFetch();
    const stop = new AbortController();
    const given = loadIndex({ site: host.site, fetch: held, signal: stop.signal });
    const kept = loadIndex({ site: host.site, fetch: held });
    await expect.poll(() => requests.length).toBe(1);
    stop.abort();
    await expect(given).rejects.toMatchObject({ reason: 'unavailable' });
    expect(requests[0]?.signal.aborted).toBe(false);
    requests[0]?.release();
    await expect(kept).resolves.toMatchObject({ stale: false });
  });

  it('that ended a hanging request lets the next call start a new one', async () => {
    const { fetch: held, requests } = createHeldFetch();
    const stop = new AbortController();
    const hanging = loadIndex({ site: host.site, fetch: held });
    const given = loadIndex({ site: host.site, fetch: held, signal: stop.signal });
    await expect.poll(() => requests.length).toBe(1);
    stop.abort();
    await expect(given).rejects.toMatchObject({ reason: 'unavailable' });
    const next = loadIndex({ site: host.site, fetch: held });
    await expect.poll(() => requests.length).toBe(2);
    for (const { release } of requests) release();
    await expect(Promise.all([hanging, next])).resolves.toHaveLength(2);
  });
});
