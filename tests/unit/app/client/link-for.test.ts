import { describe, expect, it } from 'vitest';
import { HelpError } from '../../../../src/app/client/help-error.ts';
import { linkFor } from '../../../../src/app/client/link-for.ts';

type Target = Parameters<typeof linkFor>[0];

const help = { site: 'https://help.test' };

/** A target that untyped JavaScript may pass. */
const untyped = (target: unknown): Target => target as Target;

describe('linkFor', () => {
  it.each<[Target, string]>([
    [{ id: 'return-delayed' }, '/go/return-delayed/'],
    [{ code: 'RE-1101' }, '/go/RE-1101/'],
    [{ code: 're-1101' }, '/go/RE-1101/'],
    [{ code: 're1101' }, '/go/RE-1101/'],
    [{ code: 'RE1101', lang: 'en-GB' }, '/go/RE-1101/?lang=en-GB'],
    [{ id: 'a', lang: 'zh_CN' }, '/go/a/?lang=zh-CN'],
    [{ id: 'a', lang: 'zh-Hans-CN', section: 'check-first' }, '/go/a/?lang=zh-Hans-CN#check-first'],
    [{ id: 'a', lang: '', section: '', q: '' }, '/go/a/'],
    [{ id: 'a', lang: undefined, section: undefined }, '/go/a/'],
    [
      { theme: 'dark', view: 'embed', lang: 'en', code: 'RE-1101', section: 'check-first' },
      '/go/RE-1101/?lang=en&view=embed&theme=dark#check-first',
    ],
    [
      { id: 'a', scale: 1.5, host: 'https://app.test:8080', theme: 'light' },
      '/go/a/?theme=light&scale=1.5&host=https%3A%2F%2Fapp.test%3A8080',
    ],
    [{ id: 'a', q: '钱 & #1' }, '/go/a/#q=%E9%92%B1%20%26%20%231'],
    [{ id: 'a', q: 'a b', section: 'steps', view: 'embed' }, '/go/a/?view=embed#steps'],
    [{ id: 'a', q: 'a b', section: 'steps', lang: 'en' }, '/go/a/?lang=en#q=a%20b&at=steps'],
    [{ id: 'a', utm_source: 'app', utm_medium: 'x=y' }, '/go/a/?utm_source=app&utm_medium=x%3Dy'],
    [{ id: 'constructor' }, '/go/constructor/'],
    [{ id: 'solve' }, '/go/solve/'],
    [{ flow: 'not-me' }, '/go/solve/not-me/'],
    [{ flow: 'not-me', node: undefined }, '/go/solve/not-me/'],
    [{ flow: undefined, id: 'a' }, '/go/a/'],
    [
      { flow: 'not-me', node: 'lock-now', lang: 'zh_CN', view: 'embed', theme: 'dark' },
      '/go/solve/not-me/lock-now/?lang=zh-CN&view=embed&theme=dark',
    ],
    [{ flow: 'not-me', section: 'contact-support' }, '/go/solve/not-me/#contact-support'],
    [untyped({ id: 'a', next: '//evil.test', 'utm_&': 'x' }), '/go/a/'],
  ])('turns %o into %s', (target, path) => {
    expect(linkFor(target, help)).toBe(`https://help.test${path}`);
  });

  it.each([
    ['https://help.test/help', 'https://help.test/help/go/a/'],
    ['https://help.test/help/', 'https://help.test/help/go/a/'],
    ['https://help.test//', 'https://help.test/go/a/'],
    ['http://127.0.0.1:4321', 'http://127.0.0.1:4321/go/a/'],
  ])('begins with the site %s', (site, link) => {
    expect(linkFor({ id: 'a' }, { site })).toBe(link);
  });

  it.each([
    [undefined],
    [''],
    ['help.test'],
    ['//help.test'],
    ['ftp://help.test'],
    ['javascript:alert(1)'],
    ['https://help.test@evil.test'],
    ['https://help.test\\evil'],
    ['https://help.test/?to='],
    ['https://help.test/#'],
    ['https:// help.test'],
    [' https://help.test'],
  ])('rejects the site %o', (site) => {
    expect(() => linkFor({ id: 'a' }, { site })).toThrow(/^site is .*; expected the address/);
  });

  it.each<[unknown, string]>([
    [{}, 'id is undefined and code is undefined and flow is undefined; expected one of them.'],
    [
      { id: 'a', code: 'RE-1101' },
      'id is "a" and code is "RE-1101" and flow is undefined; expected one of them.',
    ],
    [{ id: '' }, 'id is ""; expected'],
    [{ id: '../admin' }, 'id is "../admin"; expected'],
    [{ id: '..' }, 'id is ".."; expected'],
    [{ id: '//evil.test' }, 'id is "//evil.test"; expected'],
    [{ id: 'a/b' }, 'id is "a/b"; expected'],
    [{ id: 'a b' }, 'id is "a b"; expected'],
    [{ id: 'a\n' }, 'id is "a\\n"; expected'],
    [{ id: 'a?x' }, 'id is "a?x"; expected'],
    [{ id: 'a#x' }, 'id is "a#x"; expected'],
    [{ id: '%2e%2e' }, 'id is "%2e%2e"; expected'],
    [{ id: 'Return' }, 'id is "Return"; expected'],
    [{ id: '__proto__' }, 'id is "__proto__"; expected'],
    [{ id: 'ａ' }, 'id is "ａ"; expected'],
    [{ id: 7 }, 'id is 7; expected'],
    [{ id: null }, 'id is null; expected'],
    [{ id: ['a'] }, 'id is a; expected'],
    [{ code: 'ＷＤＲ－１０１' }, 'code is "ＷＤＲ－１０１"; expected one such as RE-1101.'],
    [{ code: 'RE-11010' }, 'code is "RE-11010"; expected'],
    [{ code: 'RE--101' }, 'code is "RE--101"; expected'],
    [{ code: ' RE-1101' }, 'code is " RE-1101"; expected'],
    [{ code: '' }, 'code is ""; expected'],
    [{ code: '../RE-1101' }, 'code is "../RE-1101"; expected'],
    [{ code: 'toString' }, 'code is "toString"; expected'],
    [{ flow: 'a', id: 'b' }, 'id is "b" and code is undefined and flow is "a"; expected one of'],
    [
      { flow: 'a', code: 'RE-1101' },
      'id is undefined and code is "RE-1101" and flow is "a"; expected',
    ],
    [{ flow: '' }, 'flow is ""; expected'],
    [{ flow: null }, 'flow is null; expected'],
    [{ flow: '..' }, 'flow is ".."; expected'],
    [{ flow: 'a/b' }, 'flow is "a/b"; expected'],
    [{ flow: 'a', node: '../b' }, 'node is "../b"; expected'],
    [{ flow: 'a', node: '' }, 'node is ""; expected'],
    [
      { node: 'b' },
      'id is undefined and code is undefined and flow is undefined; expected one of them.',
    ],
    [{ id: 'a', section: '#x' }, 'section is "#x"; expected'],
    [{ id: 'a', section: 'x y' }, 'section is "x y"; expected'],
    [{ id: 'a', lang: 'en&view=embed' }, 'lang is "en&view=embed"; expected a BCP 47 tag'],
    [{ id: 'a', lang: '*' }, 'lang is "*"; expected'],
    [{ id: 'a', lang: 'abcdefghi' }, 'lang is "abcdefghi"; expected'],
    [{ id: 'a', view: 'print' }, 'view is "print"; expected "embed"'],
    [{ id: 'a', theme: 'blue' }, 'theme is "blue"; expected "light" or "dark"'],
    [{ id: 'a', scale: 0 }, 'scale is 0; expected a number above 0'],
    [{ id: 'a', scale: Number.NaN }, 'scale is NaN; expected'],
    [{ id: 'a', scale: '2' }, 'scale is "2"; expected'],
    [{ id: 'a', host: 'https://evil.test/path' }, 'host is "https://evil.test/path"; expected'],
    [{ id: 'a', host: 'javascript:alert(1)' }, 'host is "javascript:alert(1)"; expected'],
    [{ id: 'a', q: 'half \ud83d' }, 'q is "half \\ud83d"; expected text'],
    [{ id: 'a', q: {} }, 'q is [object Object]; expected text'],
    [{ id: 'a', utm_source: 1 }, 'utm_source is 1; expected text'],
  ])('rejects %o', (target, message) => {
    let thrown: unknown;
    try {
      linkFor(untyped(target), help);
    } catch (error) {
      thrown = error;
    }
    expect(thrown).toBeInstanceOf(HelpError);
    expect(thrown).toMatchObject({ reason: 'argument', name: 'HelpError' });
    expect((thrown as HelpError).message).toContain(message);
  });
});
