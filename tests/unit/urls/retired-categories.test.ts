import { describe, expect, it, vi } from 'vitest';
import { listTopicAddresses } from '../../../src/content-model/articles/topic-addresses.ts';
import { createCatalogue } from '../../../src/content-model/articles/catalogue.ts';
import { listPages } from '../../../src/app/permanent-links/list-pages.ts';
import { createHosting } from '../../../src/export/hosting/hosting.ts';
import { flowSchema } from '../../../src/content-model/flows/schema.ts';
import { reportIssues } from '../../../src/checks/content/schema-issues.ts';
import { parseStatus } from '../../../src/troubleshooter/notices/parse-status.ts';
import type { Category } from '../../../src/site/categories.ts';
import { createLinks } from '../../../src/urls/hrefs.ts';
import { createArticle, createGuideInput } from '../../support/articles.ts';

vi.mock('../../../src/site/categories.ts', () => {
  const text = { zh: '文', en: 'text' };
  const category = (...aliases: string[]) => ({ title: text, summary: text, aliases });
  return {
    categories: { speakers: category('loudspeakers'), remotes: category('keys'), old: category() },
  };
});

const links = createLinks({ base: '/help', origin: 'https://help.test' });
const create = (locale: 'zh' | 'en', id: string, category: string) =>
  createArticle(locale, id, createGuideInput({ category: category as Category }));
const articles = [
  create('zh', 'no-sound', 'speakers'),
  create('en', 'no-sound', 'speakers'),
  create('zh', 'no-answer', 'remotes'),
];
const catalogue = createCatalogue(articles);

describe('a retired id of a category', () => {
  it('is another name of its page for misspelled addresses', () => {
    const table = listPages({ catalogue, flows: [], retiredCodes: {}, retiredSteps: [], links });
    expect(table['zh en']).toMatchObject({ 'topics/speakers/': ['topics/loudspeakers'] });
    expect(table.zh).toMatchObject({ 'topics/remotes/': ['topics/keys'] });
  });

  it('redirects on hosts', () => {
    const { redirects } = createHosting({ base: '/help', origin: '', articles, embedders: [] });
    expect(redirects).toContainEqual({
      from: '/help/en/topics/loudspeakers/',
      to: '/help/en/topics/speakers/',
    });
  });

  it('is a finding that names the category, in articles, flows and notices', () => {
    const data = { category: 'loudspeakers' };
    const { error } = flowSchema.safeParse(data);
    const yaml = { data, positionOf: () => ({ line: 2 }) };
    const words = { owner: 'flow', whole: 'flow', guide: 'docs/flows.md', kinds: [] };
    const issues = error?.issues ?? [];
    expect(reportIssues({ path: 'flows/a.yml', yaml, issues }, words)).toContainEqual({
      file: 'flows/a.yml',
      at: { line: 2 },
      message: '`category` "loudspeakers" is a retired id of speakers.',
      fix: 'Write speakers.',
    });
  });

  it('is understood in a status file', () => {
    const notice = {
      id: 'slow',
      severity: 'warning',
      start: '2026-12-01T02:00+08:00',
      end: '2026-12-01T06:00+08:00',
      title: { zh: '慢', en: 'Slow' },
      categories: ['loudspeakers', 'remotes'],
    };
    const [read] = parseStatus(JSON.stringify({ notices: [notice] }));
    expect(read?.categories).toEqual(['speakers', 'remotes']);
  });
});

describe('the address of a category', () => {
  const list = (members: Readonly<Record<string, readonly string[]>>) =>
    listTopicAddresses(catalogue, new Map(Object.entries(members))).map(
      ({ locale, name, category }) => `${locale}/${name} ${category ?? 'home'}`,
    );
  const living = [
    'zh/speakers speakers',
    'zh/loudspeakers speakers',
    'zh/remotes remotes',
    'zh/keys remotes',
    'en/speakers speakers',
    'en/loudspeakers speakers',
  ];

  it('exists where it has articles; its former ids always lead on', () => {
    expect(list({})).toEqual([...living, 'en/keys home']);
  });

  it('leads to the category with most of its articles, once it has none', () => {
    expect(list({ old: ['no-sound', 'no-answer', 'gone'] })).toEqual([
      ...living.slice(0, 4),
      'zh/old speakers',
      ...living.slice(4),
      'en/keys home',
      'en/old speakers',
    ]);
  });

  it('leads home where none of its articles is there', () => {
    expect(list({ remotes: ['no-answer'], old: ['gone'] })).toEqual([
      ...living.slice(0, 4),
      'zh/old home',
      ...living.slice(4),
      'en/remotes home',
      'en/keys home',
      'en/old home',
    ]);
  });
});
