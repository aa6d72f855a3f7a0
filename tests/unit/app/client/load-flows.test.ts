import { describe, expect, it } from 'vitest';
import { loadFlows } from '../../../../src/app/client/index.ts';
import type { TestApi } from '../../../support/api-files.ts';
import { useApiHost, type HostMood } from '../../../support/api-host.ts';

const api: TestApi = {
  base: '/help/',
  articles: [{ id: 'late', titles: { zh: '迟到', en: 'Late' } }],
  flows: { zh: ['parcel', 'locked'], en: ['parcel'] },
};
const host = useApiHost(api);

const listIds = async (lang?: string | string[]) => {
  const found = await loadFlows({ lang }, { site: host.site });
  return found && [found.data.lang, ...found.data.flows.map(({ id }) => id)];
};

describe('loadFlows', () => {
  it.each([
    ['en-GB', ['en', 'parcel']],
    ['zh-Hans', ['zh-CN', 'parcel', 'locked']],
    [undefined, ['zh-CN', 'parcel', 'locked']],
    [
      ['fr', 'en'],
      ['en', 'parcel'],
    ],
  ])('finds those of %s', async (lang, found) => {
    expect(await listIds(lang)).toEqual(found);
  });

  it.each<[string, TestApi['flows']]>([
    ['has none in this language', { zh: ['parcel'] }],
    ['has an empty list in this language', { zh: ['parcel'], en: [] }],
  ])('returns another language if the help centre %s', async (_, flows = {}) => {
    host.publish({ ...api, flows });
    expect(await listIds('en')).toEqual(['zh-CN', 'parcel']);
  });

  it.each<[string, TestApi['flows']]>([
    ['is older than flows', {}],
    ['has only empty lists', { zh: [], en: [] }],
  ])('returns undefined if the help centre %s', async (_, flows = {}) => {
    host.publish({ ...api, flows });
    expect(await listIds('en')).toBeUndefined();
  });

  it('requests only the index of an older help centre', async () => {
    host.publish({ ...api, flows: {} });
    await loadFlows({ lang: 'en' }, { site: host.site });
    expect(host.takeRequests()).toEqual(['index.json']);
  });

  it('requests a file again only if it has changed', async () => {
    const options = { site: host.site, cache: new Map<string, string>() };
    await loadFlows({ lang: 'en' }, options);
    host.takeRequests();
    await loadFlows({ lang: 'en' }, options);
    expect(host.takeRequests()).toEqual(['index.json']);
    host.publish({ ...api, flows: { en: ['other'] } });
    const found = await loadFlows({ lang: 'en' }, options);
    expect(found?.data.flows[0]?.id).toBe('other');
    expect(host.takeRequests()).toEqual(['index.json', 'en/flows.json']);
  });

  it.each<HostMood>(['cut off', 'error', 'portal', 'empty', 'foreign json'])(
    'returns the cached copy as stale if the network is %s',
    async (mood) => {
      const options = { site: host.site, cache: new Map<string, string>() };
      const before = await loadFlows({ lang: 'en' }, options);
      host.mood = mood;
      expect(await loadFlows({ lang: 'en' }, options)).toEqual({ ...before, stale: true });
    },
  );

  it('rejects as unavailable without a cached copy', async () => {
    host.mood = 'cut off';
    await expect(loadFlows({}, { site: host.site })).rejects.toMatchObject({
      reason: 'unavailable',
    });
  });

  it.each([
    ['is missing', undefined],
    ['is no list', '{"version":1,"flows":"none"}'],
  ])('rejects if a file that the index refers to %s', async (_, text) => {
    host.publish({ ...api, flows: { en: ['parcel'] } });
    host.replace('api/v1/en/flows.json', text);
    await expect(loadFlows({ lang: 'en' }, { site: host.site })).rejects.toMatchObject({
      reason: 'unavailable',
    });
  });
});
