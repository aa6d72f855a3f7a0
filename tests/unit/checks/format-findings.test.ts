import { describe, expect, it } from 'vitest';
import { compareFindings, type Finding } from '../../../src/checks/finding.ts';
import { formatFindings } from '../../../src/checks/format-findings.ts';

const category: Finding = {
  rule: 'frontmatter-field',
  level: 'error',
  file: 'zh/stamp-expired.mdx',
  line: 5,
  column: 1,
  message: '`category` "money" is not allowed; expected parcels or labels.',
  fix: 'Change the value.',
};
const translation: Finding = {
  rule: 'translation-missing',
  level: 'warning',
  file: 'zh/stamp-expired.mdx',
  message: 'The article "stamp-expired" does not exist in en.',
};

describe('formatFindings', () => {
  it.each([
    [
      'place, level, rule, message and fix',
      category,
      [
        'content/zh/stamp-expired.mdx:5:1  error  frontmatter-field',
        '  `category` "money" is not allowed; expected parcels or labels.',
        '  → Change the value.',
      ],
    ],
    [
      'no line and no fix if there is none',
      translation,
      [
        'content/zh/stamp-expired.mdx  warning  translation-missing',
        '  The article "stamp-expired" does not exist in en.',
      ],
    ],
    [
      'the directory if all of it is wrong',
      { ...translation, file: '' },
      [
        'content/  warning  translation-missing',
        '  The article "stamp-expired" does not exist in en.',
      ],
    ],
  ])('prints %s', (_, finding, lines) => {
    expect(formatFindings([finding], 'content').split('\n\n')[0]).toBe(lines.join('\n'));
  });

  it.each([
    ['nothing', [], '0 errors, 0 warnings.'],
    ['one of each', [category, translation], '1 error, 1 warning.'],
    ['several errors', [category, category], '2 errors, 0 warnings.'],
    ['several warnings', [translation, translation], '0 errors, 2 warnings.'],
  ])('ends with the totals and where rules are explained: %s', (_, findings, totals) => {
    const blocks = formatFindings(findings, 'content').split('\n\n');
    expect(blocks).toHaveLength(findings.length + 1);
    expect(blocks.at(-1)).toBe(`${totals} Each rule: docs/rules/.`);
  });
});

describe('compareFindings', () => {
  it.each([
    ['file before line', { file: 'en/a.mdx', line: 9 }, { file: 'zh/a.mdx', line: 1 }],
    ['the whole file before its lines', { line: undefined }, { line: 1 }],
    ['lines as numbers', { line: 9 }, { line: 10 }],
    ['columns as numbers', { column: 9 }, { column: 10 }],
    ['then the rule', { rule: 'alias-taken' as const }, { rule: 'link-form' as const }],
    ['then the message', { message: 'a' }, { message: 'b' }],
  ])('sorts by %s', (_, first, second) => {
    const [a, b] = [
      { ...category, ...first },
      { ...category, ...second },
    ] as [Finding, Finding];
    expect([b, a].sort(compareFindings)).toEqual([a, b]);
  });
});
