import fc from 'fast-check';
import * as client from '../../src/app/client/index.ts';
import { createApiFiles } from '../support/api-files.ts';
import type { FuzzArea } from './area.ts';
import { mutations } from './mutations.ts';

const site = 'https://help.test';
const files = createApiFiles({
  base: '/',
  articles: [
    { id: 'card', titles: { zh: '卡', en: 'Card' }, code: 'LA-1101', related: ['replacement'] },
    { id: 'replacement', titles: { zh: '补寄', en: 'Replacement' }, aliases: ['money-back'] },
  ],
  startArticle: 'card',
  retiredCodes: { 'LA-1100': 'card' },
  flows: { zh: ['pay'], en: ['pay'] },
});

/** Replaces one value of a file of the API, at a place that depends on a fraction. */
function replaceValue(text: string, where: number, value: unknown): string {
  if (!isJson(text)) return text;
  let index = 0;
  const count = JSON.stringify(JSON.parse(text)).match(/[:,[]/g)?.length ?? 1;
  const wanted = Math.floor(where * count);
  const replace = (_key: string, old: unknown): unknown => (index++ === wanted ? value : old);
  return JSON.stringify(JSON.parse(text), replace);
}

function isJson(text: string): boolean {
  try {
    return JSON.parse(text) !== null;
  } catch {
    return false;
  }
}

const wrongValue = fc.oneof(
  fc.constantFrom<unknown>(
    null,
    [],
    {},
    [null],
    [[]],
    [{}],
    '',
    'a',
    0,
    -1,
    true,
    '__proto__',
    { length: 1 },
    { includes: 1 },
  ),
  fc.jsonValue(),
);
const damage = fc.oneof(
  mutations,
  fc.json().map((json) => () => json),
  fc
    .constantFrom('', 'null', '[]', '<!doctype html>', '{"version":1}', '{"version":2}')
    .map((text) => () => text),
  fc.tuple(fc.double({ min: 0, max: 1, noNaN: true }), wrongValue).map(
    ([where, value]) =>
      (text: string) =>
        replaceValue(text, where, value),
  ),
);

const target = fc.oneof(
  fc.constantFrom({ id: 'card' }, { code: 'LA-1101' }, { code: 'LA-1100' }, { id: 'money-back' }),
  fc.record({ id: fc.jsonValue() }),
  fc.record({ code: fc.jsonValue() }),
);
const lang = fc.oneof(fc.constantFrom('zh-Hans-CN', 'en', ['fr', 'en'], undefined), fc.jsonValue());

/** Calls everything that loads; a cache and a response can be damaged. */
const clientProperty = fc.asyncProperty(
  fc.array(fc.tuple(fc.constantFrom(...files.keys()), damage), { minLength: 1, maxLength: 3 }),
  target,
  lang,
  fc.boolean(),
  async (damages, wanted, language, isCacheDamaged) => {
    const damaged = new Map(files);
    for (const [path, change] of damages) damaged.set(path, change(damaged.get(path) ?? ''));
    const stored = new Map([...damaged].map(([path, text]) => [`help:${site}${path}`, text]));
    const answers = isCacheDamaged ? files : damaged;
    const options = {
      site,
      fetch: (url: string) => {
        const text = answers.get(url.slice(site.length));
        const ok = text !== undefined;
        return Promise.resolve({
          ok,
          status: ok ? 200 : 404,
          text: () => Promise.resolve(text ?? ''),
        });
      },
      ...(isCacheDamaged && { cache: stored }),
    };
    const reader = { ...wanted, lang: language } as never;
    for (const call of [
      () => client.loadIndex(options),
      () => client.loadArticle(reader, options),
      () => client.loadFlows({ lang: language as never }, options),
      () => client.suggest(reader, options),
      () => Promise.resolve(client.linkFor(wanted as never, options)),
    ]) {
      try {
        await call();
      } catch (error) {
        if (!(error instanceof client.HelpError)) throw error;
      }
    }
  },
);

export const clientArea: FuzzArea = {
  name: 'client',
  expects: 'data, or a HelpError',
  runs: { round: 300, unit: 150 },
  createProperty: () => clientProperty as never,
};
