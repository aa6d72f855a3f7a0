import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pinyin } from 'pinyin-pro';
import { describe, expect, it } from 'vitest';
import { readQueries } from '../../bench/search/queries.ts';
import { openSearchOf } from '../../src/cli/open-search.ts';
import { localeIds, locales, type Locale } from '../../src/i18n/locales.ts';
import { expectWholeExcerpts } from '../support/excerpts.ts';
import { expectRightAnswers } from '../support/golden-queries.ts';
import { project, testProduct } from '../support/project.ts';
import { commandEnvironment, getSiteDirectory } from '../support/sites.ts';

const real = await openSearchOf(getSiteDirectory('real'));

const findIds = async (query: string, locale: Locale, limit = 10): Promise<string[]> => {
  const { results } = await real({ query, locale, limit });
  return results.map(({ id }) => id);
};

describe('the golden queries', () => {
  const golden = readQueries(join(testProduct, 'content/queries'));

  it.each(localeIds)('lead to the right article in %s', async (locale) => {
    await expectRightAnswers(golden[locale], (query) => findIds(query, locale));
  });

  const hanQueries = golden.zh.filter(({ query }) => /^[\p{Script=Han}，。？！]+$/u.test(query));

  it.each([
    ['a space', ' '],
    ['a full stop', '.'],
    ['an invisible character', '\u200b'],
  ])('mean the same with %s after each character', async (_what, sign) => {
    for (const { query } of hanQueries) {
      const spaced = [...query].join(sign);
      expect([spaced, await findIds(spaced, 'zh', 1)]).toEqual([
        spaced,
        await findIds(query.replace(/[，。？！]/g, ''), 'zh', 1),
      ]);
    }
  });

  it.each([
    ['with a space after each syllable', { toneType: 'none' }, ' '],
    ['with tones', { toneType: 'symbol' }, ' '],
    ['with digits for tones', { toneType: 'num' }, ' '],
    ['in one word', { toneType: 'none' }, ''],
  ] as const)('are understood in pinyin %s', async (_how, options, gap) => {
    const found = await Promise.all(
      hanQueries.map(async ({ query, topic }) => {
        const typed = pinyin(query, { ...options, type: 'array', nonZh: 'removed' }).join(gap);
        return (await findIds(typed, 'zh', 3)).includes(topic) ? [] : [typed];
      }),
    );
    const missed = found.flat();
    expect(missed.length, missed.join('\n')).toBeLessThanOrEqual(0.1 * hanQueries.length);
  });

  it.each(localeIds)('get whole sentences as excerpts in %s', async (locale) => {
    const queries = golden[locale].map(({ query }) => query);
    await expectWholeExcerpts(getSiteDirectory('real'), locale, { search: real, queries });
  });
});

describe('a reader is understood', () => {
  it.each([
    ['in Chinese without spaces', 'zh', '退件三天了还没到', 'return-delayed'],
    ['saying that it has not', 'zh', '邮票没用掉，就是寄不成', 'parcel-refused'],
    ['in colloquial words', 'zh', '退不掉货', 'return-failed'],
    ['in traditional characters', 'zh', '帳戶被鎖定', 'account-locked'],
    ['in words of Taiwan', 'zh', '標籤列印失敗', 'label-failed'],
    ['in pinyin', 'zh', 'tuijian hai meidao', 'return-delayed'],
    ['in pinyin without a space', 'zh', 'wangjimima', 'login-problems'],
    ['in pinyin with a space in each word', 'zh', 'wang ji mi ma', 'login-problems'],
    ['in pinyin with tones', 'zh', 'tuìjiàn méi4 dao4', 'return-delayed'],
    ['in pinyin on an English page', 'en', 'tuijian meidao', 'return-delayed'],
    ['with a space after each character', 'zh', '退 件 没 到', 'return-delayed'],
    ['with invisible characters', 'zh', '退\u200b件没\u00ad到', 'return-delayed'],
    ['in initials', 'zh', 'tjmd', 'return-delayed'],
    ['with a character that only sounds right', 'zh', '退建失败', 'return-failed'],
    ['with an English word in Chinese', 'zh', '退件failed', 'return-failed'],
    ['with slips of the keys', 'en', 'acount lockd', 'account-locked'],
    ['with letters swapped and left out', 'en', 'my retrun hasnt arived', 'return-delayed'],
    ['by synonyms of the field', 'en', 'my shipment did not turn up', 'parcel-pending'],
    ['by its code', 'zh', 'RE-1101', 'return-delayed'],
    ['by its code in small letters', 'en', 're1101', 'return-delayed'],
    ['by its code with a space', 'en', 'code re 1101', 'return-delayed'],
    ['by its code with another sign', 'en', 'RE—1101', 'return-delayed'],
  ] as const)('%s (%s: %s)', async (_how, locale, query, id) => {
    expect((await findIds(query, locale))[0]).toBe(id);
  });

  it('before the last word is finished', async () => {
    expect((await findIds('forgot my passw', 'en'))[0]).toBe('login-problems');
  });

  it('in the other language, whose articles answer', async () => {
    const chinese = await real({ query: '退件没到', locale: 'en', limit: 1 });
    expect([chinese.locale, chinese.results[0]?.href]).toEqual(['zh', '/zh/return-delayed/']);
    const english = await real({ query: 'I want a replacement', locale: 'zh', limit: 1 });
    expect([english.locale, english.results[0]?.href]).toEqual(['en', '/en/request-replacement/']);
  });

  it('with a typo, and told the corrected query', async () => {
    expect((await real({ query: 'tjsb', locale: 'zh', limit: 1 })).readAs).toBe('退件失败');
    expect((await real({ query: '退件失败', locale: 'zh', limit: 1 })).readAs).toBeUndefined();
  });
});

describe('an answer', () => {
  it('does not show the search phrases of an article', async () => {
    const phrase = '按钮是灰的';
    const { results } = await real({ query: phrase, locale: 'zh', limit: 3 });
    expect(results[0]?.id).toBe('return-failed');
    expect(JSON.stringify(results)).not.toContain(phrase);
  });

  it('links to the best section and marks the matches', async () => {
    const { results } = await real({ query: '换了手机号收不到验证码', locale: 'zh', limit: 3 });
    const [best] = results;
    expect(best?.sections[0]?.href).toMatch(/#/);
    expect(best?.sections[0]?.excerpt.some(({ marked }) => marked)).toBe(true);
  });

  it('keeps to a category and counts the others', async () => {
    const all = await real({ query: 'contact support', locale: 'en', limit: 30 });
    const some = await real({
      query: 'contact support',
      locale: 'en',
      limit: 30,
      category: 'safety',
    });
    expect(new Set(some.results.map(({ category }) => category))).toEqual(new Set(['safety']));
    const others = all.results.filter(({ category }) => category !== 'safety');
    expect(some.elsewhere).toBe(others.length);
  });

  it('works with a base path, and with one language', async () => {
    const partial = await openSearchOf(getSiteDirectory('partial'));
    const { results } = await partial({ query: '寄件被拒收', locale: 'zh', limit: 1 });
    expect(results[0]?.href).toBe('/help/zh/parcel-refused/');
    const chinese = await openSearchOf(getSiteDirectory('chinese-only'));
    expect((await chinese({ query: 'sign out', locale: 'zh', limit: 1 })).locale).toBe('zh');
  });
});

describe('the index of a built site', () => {
  const directory = join(getSiteDirectory('real'), 'pagefind');

  it.each(localeIds)(
    'holds for %s what is read, and nothing of Pagefind’s own interface',
    (locale) => {
      const names = readdirSync(join(directory, locale)).map((name) =>
        name.replace(/[0-9a-f]{8,}/, '*'),
      );
      const list = `pagefind.x-${locales[locale].lang.toLowerCase()}_*.pf_meta`;
      expect(names.sort()).toEqual(['cards.*', 'filter', 'index', list, 'words.*.json']);
    },
  );

  it('has a hash in every file name except the entry', () => {
    const entry = readFileSync(join(directory, 'entry.json'), 'utf8');
    expect(entry.match(/[0-9a-f]{10}/g)?.length).toBe(6);
  });
});

describe('the command', () => {
  const ask = (input: string, ...options: string[]) =>
    spawnSync(process.execPath, ['src/cli/search.ts', ...options], {
      cwd: project,
      encoding: 'utf8',
      input,
      env: { ...commandEnvironment, HELP_OUT: getSiteDirectory('real') },
    });

  it('prints one line of JSON for each query of a file', () => {
    const file = join(mkdtempSync(join(tmpdir(), 'help-search-')), 'queries.txt');
    writeFileSync(file, '\uFEFFmy account is locked\r\n\r\nreplacement\r\n');
    const { stdout, status } = ask('', '--locale', 'en', '--input', file, '--limit', '1');
    const lines = stdout
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line) as unknown);
    expect(status).toBe(0);
    expect(lines).toMatchObject([
      {
        query: 'my account is locked',
        confident: true,
        confidence: 'sure',
        results: [{ id: 'account-locked' }],
      },
      { query: '', confident: false, confidence: 'nothing', results: [] },
      { query: 'replacement', results: [{ id: 'request-replacement' }] },
    ]);
    expect(lines[0]).toHaveProperty('results[0].score', expect.any(Number));
  });

  it('explains what each term adds to an answer', () => {
    const { stdout, status } = ask(
      '',
      '--locale',
      'en',
      '--explain',
      'RE-1101 my account is lockd',
    );
    expect(status).toBe(0);
    expect(stdout).toMatch(/^sure: certainty [01]\.\d+, sure from/m);
    expect(stdout).toMatch(/^known [\d.]+, lead over the background -?[\d.]+$/m);
    expect(stdout).toMatch(/^return-delayed: [\d.]+$/m);
    expect(stdout).toMatch(/^ {2}[\d.]+ {2}re1101 \(code\)$/m);
  });

  it('reads standard input, in Chinese by default', () => {
    const { stdout } = ask('忘记密码\n', '--limit', '1');
    expect(JSON.parse(stdout)).toMatchObject({ results: [{ id: 'login-problems' }] });
  });

  it.each([
    [['--locale', 'fr'], '--locale is "fr"; expected one of zh, en.'],
    [['--limit', '0'], '--limit is 0; expected a whole number above 0.'],
    [['--input', '/no/such/file'], '/no/such/file'],
  ])('says what is wrong with %j', (options, message) => {
    const { stderr, status } = ask('', ...options);
    expect(status).toBe(2);
    expect(stderr).toContain(message);
  });
});
