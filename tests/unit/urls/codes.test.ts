import { beforeEach, describe, expect, it, vi } from 'vitest';

const siteModule = '../../../src/site/codes.ts';

/** Loads what reads codes for a site with another form of codes. */
async function loadWith(codePattern: RegExp | undefined) {
  vi.doMock(siteModule, () => ({ codePattern }));
  const [{ findCode }, text] = await Promise.all([
    import('../../../src/urls/codes.ts'),
    import('../../../src/urls/codes-in-text.ts'),
  ]);
  return { findCode, ...text };
}

beforeEach(() => {
  vi.resetModules();
  return () => {
    vi.doUnmock(siteModule);
    vi.resetModules();
  };
});

describe.each([
  {
    pattern: /^[A-Z]{3}-\d{3}$/,
    code: 'ABC-123',
    typed: ['abc-123', 'abc 123', 'abc123', '错误abc-123怎么办', 'code abc_123.', 'abc — 123'],
    others: ['abc', '123', 'abc-1234', 'xabc-123', 'abc_123x'],
  },
  {
    pattern: /^\d{4}$/,
    code: '1603',
    typed: ['1603', 'error 1603', '错误1603', 'fails with 1603 today'],
    others: ['160', '16030', '1603x'],
  },
  {
    pattern: /^ERR(?:_[A-Z0-9]+)+$/,
    code: 'ERR_TIMEOUT_2',
    typed: ['err_timeout_2', 'err timeout 2', 'err-timeout-2', '出现err_timeout_2'],
    others: ['err', 'error timeout'],
  },
  {
    pattern: /^0X[0-9A-F]{8}$/,
    code: '0X80070005',
    typed: ['0x80070005', 'windows 0x80070005'],
    others: ['0x8007'],
  },
])('codes such as $code', ({ pattern, code, typed, others }) => {
  it('are found however people type them', async () => {
    const { findCode, listCodes, removeCodes } = await loadWith(pattern);
    expect(findCode(code.toLowerCase())).toBe(code);
    for (const text of typed) expect([text, listCodes(text)]).toEqual([text, [code]]);
    for (const text of others) expect([text, listCodes(text)]).toEqual([text, []]);
    expect(removeCodes(`a (${code.toLowerCase()}) b`)).toBe('a ( ) b');
  });

  it('are one term of the index', async () => {
    const { listCodes, toCodeTerm } = await loadWith(pattern);
    expect(new Set(typed.flatMap(listCodes).map(toCodeTerm))).toEqual(
      new Set([code.toLowerCase().replace(/[^a-z0-9]/g, '')]),
    );
  });
});

it('are not found on a site without codes', async () => {
  const { findCode, listCodes } = await loadWith(undefined);
  expect([findCode('ABC-123'), findCode(''), listCodes('abc-123 1603')]).toEqual([
    undefined,
    undefined,
    [],
  ]);
});
