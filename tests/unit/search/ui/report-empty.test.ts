import { afterEach, expect, it, vi } from 'vitest';
import { createEmptyReporter } from '../../../../src/search/ui/report-empty.ts';
import { maskQuery } from '../../../../src/secrets/mask-query.ts';
import { createStoredList } from '../../../../src/search/ui/stored-list.ts';

afterEach(() => {
  vi.unstubAllGlobals();
});

it('reports searches without secrets, and none that are nothing else', () => {
  const bodies: unknown[] = [];
  const stored = new Map<string, string>();
  vi.stubGlobal('location', { pathname: '/en/' });
  vi.stubGlobal('fetch', (_url: string, { body }: { body: string }) => {
    const { query, confidence } = JSON.parse(body) as Record<string, string>;
    bodies.push([query, confidence]);
    return Promise.resolve();
  });
  const storage = {
    getItem: (key: string) => stored.get(key) ?? null,
    setItem: (key: string, value: string) => stored.set(key, value),
  } as unknown as Storage;
  const reporter = createEmptyReporter('/report', 'en', {
    reported: createStoredList('key', () => storage),
    maskQuery,
  });
  for (const query of [
    'card 4111 1111 1111 1111 qwxzv',
    '4111111111111111',
    'my password is hunter2',
  ])
    reporter.report(query, query.startsWith('my') ? 'unsure' : 'nothing', true);
  expect(bodies).toEqual([
    ['card •••• 1111 qwxzv', 'nothing'],
    ['my password is ••••', 'unsure'],
  ]);
  expect(stored.get('key')).not.toMatch(/4111|hunter2/);
});
