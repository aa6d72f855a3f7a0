import { describe, expect, it } from 'vitest';
import {
  judgeBytes,
  judgeIndexShare,
  judgeQuality,
  missesBar,
} from '../../../../bench/search/bars.ts';
import type { EngineName } from '../../../../bench/search/engines.ts';

const measured = (engine: EngineName, first: number) => ({
  engine,
  locale: 'en' as const,
  articles: 23,
  quality: { queries: 100, first, top: 93, nothing: 0.6 },
  topics: {},
});

describe('the bars', () => {
  it('are met at their value, and the best other engine is the one to beat', () => {
    const verdicts = judgeQuality([
      measured('help', 80),
      measured('fuse', 70),
      measured('minisearch', 76),
    ]);
    expect(verdicts.map((verdict) => [verdict.what, missesBar(verdict)])).toEqual([
      ['en: rank 1, %', false],
      ['en: top 3, %', false],
      ['en: nothing, %', true],
      ['en: rank 1, points before minisearch', true],
    ]);
  });

  it('judge nothing where this site’s own search did not run', () => {
    expect(judgeQuality([measured('fuse', 70)])).toEqual([]);
  });

  it('count kilobytes of 1024 bytes', () => {
    const milliseconds = { median: 1, p95: 2, measurements: 3 };
    const costs = { engine: 'help', locale: 'zh', articles: 23, milliseconds } as const;
    const weigh = (median: number) =>
      judgeBytes([{ ...costs, bytes: { median, p95: median, measurements: 15 } }], 90);
    expect(weigh(90 * 1024).map(missesBar)).toEqual([false]);
    expect(weigh(90 * 1024 + 1).map(missesBar)).toEqual([true]);
  });

  it('take the index’s part of the whole build', () => {
    expect(judgeIndexShare({ articles: 2000, build: 100, index: 16 })).toMatchObject({
      value: 16,
      bar: 15,
      limit: 'at most',
    });
  });
});
