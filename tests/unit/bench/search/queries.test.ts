import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { parseQueries, readQueries, toTexts } from '../../../../bench/search/queries.ts';

describe('a query file', () => {
  it('contains query and topic; the source is ignored', () => {
    const text = 'query\ttopic\tsource\nwhere is it\tparcel-pending\tmade up\n';
    expect(parseQueries(text, 'en.tsv')).toEqual([
      { query: 'where is it', topic: 'parcel-pending' },
    ]);
  });

  it('may name other articles that are as right', () => {
    const text = 'query\ttopic\talso\tsource\nwhere\ta\tb,c d\tx\nhow\ta\t\tx\n';
    expect(parseQueries(text, 'en.tsv')).toEqual([
      { query: 'where', topic: 'a', also: ['b', 'c', 'd'] },
      { query: 'how', topic: 'a' },
    ]);
  });

  it('may have the header `id`, Windows line ends and a byte order mark', () => {
    const text = '\uFEFFquery\tid\r\n箱呢\tparcel-pending\r\n没到\treturn-delayed\r\n';
    expect(parseQueries(text, 'zh.tsv').map(({ topic }) => topic)).toEqual([
      'parcel-pending',
      'return-delayed',
    ]);
  });

  it.each([
    ['question\tanswer\na\tb', 'en.tsv:1 is "question\\tanswer"; expected "query\\ttopic" or'],
    ['', 'en.tsv:1 is ""'],
    ['query\ttopic\n', 'en.tsv has a header and no queries.'],
    ['query\ttopic\na\tb\nno topic', 'en.tsv:3 is "no topic"'],
    ['query\ttopic\n \tb', 'en.tsv:2 is " \\tb"'],
  ])('is rejected if it is malformed: %j', (text, message) => {
    expect(() => parseQueries(text, 'en.tsv')).toThrow(message);
  });
});

describe('a directory of query files', () => {
  const directory = mkdtempSync(join(tmpdir(), 'queries-'));
  afterAll(() => rmSync(directory, { recursive: true }));

  it('must contain one for each language', () => {
    writeFileSync(join(directory, 'zh.tsv'), 'query\tid\n没到\treturn-delayed\n');
    expect(() => readQueries(directory)).toThrow(/en\.tsv does not exist; expected zh\.tsv and/);
    writeFileSync(join(directory, 'en.tsv'), 'query\tid\nnot there\treturn-delayed\n');
    expect(toTexts(readQueries(directory))).toEqual({ zh: ['没到'], en: ['not there'] });
  });
});
