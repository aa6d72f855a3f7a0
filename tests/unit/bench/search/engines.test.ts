import { describe, expect, it } from 'vitest';
import { engineNames, engines, parseEngineNames } from '../../../../bench/search/engines.ts';

const text = { outline: '', body: '' };
const documents = {
  en: [
    { id: 'late', title: 'Withdrawal has not arrived', phrases: 'where is my money', ...text },
    { id: 'locked', title: 'Account locked', phrases: 'too many attempts', ...text },
    { id: 'names', title: 'Change a name', phrases: 'married, other surname', ...text },
  ],
  zh: [
    { id: 'late', title: '提现没到账', phrases: '钱怎么还没来', ...text },
    { id: 'locked', title: '账户被锁定', phrases: '输错密码太多次', ...text },
    { id: 'names', title: '改名字', phrases: '姓名写错了', ...text },
  ],
} as const;

describe('the list of engines', () => {
  it.each([
    [undefined, engineNames],
    ['fuse, help', ['help', 'fuse']],
  ])('%j means %j', (list, expected) => {
    expect(parseEngineNames(list)).toEqual(expected);
  });

  it('names what there is where a name is unknown', () => {
    expect(() => parseEngineNames('fuse,lunr')).toThrow(
      '--engines names "lunr"; expected some of help, pagefind,',
    );
  });
});

describe.each(['minisearch', 'flexsearch', 'orama', 'fuse'] as const)('%s', (name) => {
  it.each([
    ['en', 'my acount is locked', 'locked'],
    ['zh', '我的账户被锁定了', 'locked'],
    ['zh', '提现怎么没到账', 'late'],
  ] as const)('finds in %s for %j first %s', async (locale, query, id) => {
    const open = await engines[name]();
    const site = { directory: '', base: '/' };
    const engine = await open({ site, locale, documents: documents[locale] });
    expect((await engine.search(query))[0]).toBe(id);
    await engine.close();
  });
});
