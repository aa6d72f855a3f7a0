import fc from 'fast-check';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { run } from '../../../src/cli/run.ts';
import type { Finding } from '../../../src/checks/finding.ts';
import { formatFindings } from '../../../src/checks/format-findings.ts';
import { toPrintable, toPrintableJson } from '../../../src/i18n/visible-text.ts';
import { hostileText } from '../../fuzz/hostile-text.ts';
import { finding, ours } from '../../fuzz/messages.ts';

/** Whatever content, file names and the environment say, what a command prints is only read. */

const commands = /^\s*::|##[\w-]*\[/;
const unseen = /[\p{C}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}]/u;

function expectHarmless(printed: string): void {
  for (const line of printed.split('\n')) {
    expect(line).not.toMatch(unseen);
    expect(line).not.toMatch(commands);
  }
}

afterEach(() => {
  process.exitCode = 0;
  vi.restoreAllMocks();
});

describe('what is printed', () => {
  it.each([
    ['\u001b]0;title\u0007', '\\u{1B}]0;title\\u{7}'],
    ['a\r\u001b[0Ksection_start:1:x', 'a\\u{D}\\u{1B}[0Ksection_start:1:x'],
    ['\u202Efdp.exe', '\\u{202E}fdp.exe'],
    [
      '\uD800\uFFFF\u{E0041}\u200B\u0085\u2028',
      '\\u{D800}\\u{FFFF}\\u{E0041}\\u{200B}\\u{85}\\u{2028}',
    ],
    [' ::error::x', ' \\u{3A}:error::x'],
    ['a ##vso[task.x]##[b]', 'a \\u{23}#vso[task.x]\\u{23}#[b]'],
    ['中文，𠮷 👍 é\u0301 ## 标题 [#a]', '中文，𠮷 👍 é\u0301 ## 标题 [#a]'],
  ])('%j is shown as %s', (text, shown) => {
    expect(toPrintable(text)).toBe(shown);
    expect(toPrintable(shown)).toBe(shown);
  });

  it('findings are lines of ours without commands and control characters', () => {
    fc.assert(
      fc.property(fc.array(finding, { maxLength: 3 }), (findings) => {
        const printed = formatFindings(findings, 'content');
        expectHarmless(printed);
        for (const line of printed.split('\n')) expect(line).toMatch(ours);
        expect(printed.split('\n\n')).toHaveLength(findings.length + 1);
      }),
      { seed: 16 },
    );
  });

  it('cuts a message that quotes a whole file', () => {
    const long: Finding = { rule: 'a', level: 'error', file: 'b', message: 'c'.repeat(9999) };
    expect(formatFindings([long], 'content').length).toBeLessThan(1200);
  });

  it('JSON is the same data', () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        const printed = toPrintableJson({ text });
        expect(JSON.parse(printed)).toEqual({ text });
        expect(printed.replaceAll('\n', '')).not.toMatch(unseen);
      }),
      { seed: 16 },
    );
  });

  it('the message of an error is, too', async () => {
    const print = vi.spyOn(console, 'error').mockReturnValue();
    await run(() => {
      throw new Error('SITE_URL is "\u001b[2J"\n::error::x');
    });
    expect(process.exitCode).toBe(2);
    expect(print.mock.calls).toEqual([
      ['SITE_URL is "\\u{1B}[2J"\n\\u{3A}:error::x\nSet DEBUG=1 to see where.'],
    ]);
  });
});
