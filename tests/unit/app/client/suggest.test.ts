import { describe, expect, it } from 'vitest';
import { suggest, type HelpContext } from '../../../../src/app/client/index.ts';
import type { TestApi } from '../../../support/api-files.ts';
import { useApiHost } from '../../../support/api-host.ts';

/** In the order of the list: the most urgent first. */
const api: TestApi = {
  base: '/',
  articles: [
    {
      id: 'late',
      code: 'RE-1101',
      category: 'returns',
      titles: { zh: '迟到', en: 'Late' },
      related: ['times', 'only-zh', 'refused'],
      aliases: ['slow'],
    },
    { id: 'only-zh', code: 'RE-1103', category: 'returns', titles: { zh: '仅中文' } },
    {
      id: 'refused',
      code: 'RE-1102',
      category: 'returns',
      titles: { zh: '被退', en: 'Refused' },
    },
    {
      id: 'locked',
      code: 'SI-1201',
      category: 'sign-in',
      titles: { zh: '锁', en: 'Locked' },
    },
    { id: 'start', category: 'help-desk', titles: { zh: '自查', en: 'Check' } },
    { id: 'times', category: 'labels', titles: { zh: '时间', en: 'Times' } },
  ],
  retiredCodes: { 'RE-1001': 'late' },
  categoryAliases: { returns: 'sent-back' },
};
const host = useApiHost(api);

const listIds = async (context: HelpContext): Promise<string[]> => {
  const { data } = await suggest({ lang: 'en', ...context }, { site: host.site });
  return data.articles.map(({ id }) => id);
};

/** A context that untyped code may pass. */
const untyped = (context: unknown): HelpContext => context as HelpContext;

const everyone = ['start', 'late', 'refused', 'locked', 'times'];

describe('suggest', () => {
  it.each<[HelpContext, string[]]>([
    [{ code: 'RE-1101' }, ['late', 'times', 'refused']],
    [{ code: 're1101', lang: 'zh' }, ['late', 'times', 'only-zh', 'refused']],
    [{ code: 'RE-1001' }, ['late', 'times', 'refused']],
    [{ id: 'slow' }, ['late', 'times', 'refused']],
    [{ id: 'late', limit: 2 }, ['late', 'times']],
    [{ category: 'returns' }, ['late', 'refused']],
    [{ category: 'returns', lang: 'zh' }, ['late', 'only-zh', 'refused']],
    [{ category: 'returns', limit: 1 }, ['late']],
    [untyped({ category: 'sent-back' }), ['late', 'refused']],
    // Only in Chinese: its category, in the reader's language.
    [{ code: 'RE-1103' }, ['late', 'refused']],
    [{}, everyone],
    [{ limit: 3 }, ['start', 'late', 'refused']],
    [{ limit: 0 }, []],
    [{ code: undefined, id: undefined, category: undefined }, everyone],
    [{ code: 'XY-1999' }, everyone],
    [{ id: 'only-zh' }, everyone],
    [{ code: 'E_TIMEOUT' }, everyone],
    [{ code: '__proto__' }, everyone],
    [untyped({ category: 'constructor' }), everyone],
    [{ category: 'safety' }, everyone],
    [{ code: 'XY-1999', category: 'returns' }, ['late', 'refused']],
  ])('returns for %o the articles %o', async (context, ids) => {
    expect(await listIds(context)).toEqual(ids);
  });

  it('needs no context at all', async () => {
    const { data, stale } = await suggest(undefined, { site: host.site });
    expect(data).toMatchObject({ locale: 'zh', lang: 'zh-CN' });
    expect(data.articles[0]?.id).toBe('start');
    expect(stale).toBe(false);
  });

  it('begins with the most urgent article if there is no start article', async () => {
    host.publish({ ...api, startArticle: 'gone' });
    expect(await listIds({ limit: 1 })).toEqual(['late']);
  });

  it('leaves out related articles that cannot be looked up', async () => {
    host.replace('api/v1/en/articles/late.json');
    expect(await listIds({ code: 'RE-1101' })).toEqual(['late', 'refused']);
  });

  it('works offline after the first time', async () => {
    const options = { site: host.site, cache: new Map<string, string>() };
    const before = await suggest({ code: 'RE-1101', lang: 'en' }, options);
    host.mood = 'portal';
    const after = await suggest({ code: 'RE-1101', lang: 'en' }, options);
    expect(after).toEqual({ ...before, stale: true });
  });

  it('returns another language rather than nothing', async () => {
    const options = { site: host.site, cache: new Map<string, string>() };
    await suggest({ lang: 'zh' }, options);
    host.mood = 'cut off';
    const { data, stale } = await suggest({ lang: 'en' }, options);
    expect([data.locale, stale]).toEqual(['zh', true]);
  });
});
