import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { hasErrors, type Finding } from '../../../../src/checks/finding.ts';
import type { RuleId } from '../../../../src/checks/content/rules/index.ts';
import { checkTinyContent } from '../../../support/check-tiny.ts';

const findings = checkTinyContent(resolve(import.meta.dirname, '../../../fixtures/broken'));

interface Mistake {
  readonly mistake: string;
  readonly rule: RuleId;
  /** `file:line:column`, or the file if all of it is wrong. */
  readonly at: string;
  /** The value seen. */
  readonly seen: string;
  /** What is allowed or available. */
  readonly allowed: string;
}

/** Every error of the directory, in the order of the report. */
const mistakes: readonly Mistake[] = [
  {
    mistake: 'a fact on which English and Chinese disagree',
    rule: 'facts-differ',
    at: 'en/fact-disagrees.mdx:7:1',
    seen: '`urgency` is "stuck" here and "calm" in zh/fact-disagrees.mdx',
    allowed: 'expected the same in every language',
  },
  {
    mistake: 'an unknown category',
    rule: 'frontmatter-field',
    at: 'zh/category-unknown.mdx:5:1',
    seen: '`category` "wallets"',
    allowed: 'expected parcels, returns, labels, sign-in, profile, safety, help-desk or guides',
  },
  {
    mistake: 'a duplicate code',
    rule: 'code-duplicate',
    at: 'zh/code-twice.mdx:6:1',
    seen: '`code` "LA-1901" is already used by en/sound.mdx',
    allowed: 'a code that no article has had',
  },
  {
    mistake: 'an unknown component',
    rule: 'component-unknown',
    at: 'zh/component-unknown.mdx:11:1',
    seen: 'no component <Slideshow>',
    allowed:
      'expected Callout, Checklist, Details, Figure, Steps, SupportChannels, Tab, Tabs, Terms or Video',
  },
  {
    mistake: 'a file that would be dropped',
    rule: 'file-unexpected',
    at: 'zh/dropped.md:1',
    seen: 'not part of the site',
    allowed: 'articles are .mdx files below zh/ or en/',
  },
  {
    mistake: 'a bad duration',
    rule: 'frontmatter-field',
    at: 'zh/duration-malformed.mdx:10:19',
    seen: '`timing.contactAfter.after` "48h" is not a duration in hours',
    allowed: 'expected the form PT48H',
  },
  {
    mistake: 'a heading that one language lacks',
    rule: 'heading-ids-differ',
    at: 'zh/heading-in-one-language.mdx:15:1',
    seen: '#unpin does not exist in en/heading-in-one-language.mdx',
    allowed: 'Headings there: #pin.',
  },
  {
    mistake: 'a heading without an id',
    rule: 'heading-id-missing',
    at: 'zh/heading-without-id.mdx:11:1',
    seen: 'The heading "在哪里写"',
    allowed: '## 在哪里写 [#check-first]',
  },
  {
    mistake: 'a missing image',
    rule: 'image-missing',
    at: 'zh/image-missing.mdx:11:1',
    seen: '"./pay-button.png" does not exist',
    allowed: 'expected a file beside the article',
  },
  {
    mistake: 'a link to a missing article',
    rule: 'link-target-missing',
    at: 'zh/link-to-missing-article.mdx:11:28',
    seen: 'no article "number-porting"',
    allowed: 'Link to an article that exists',
  },
  {
    mistake: 'a link to a missing section',
    rule: 'link-target-missing',
    at: 'zh/link-to-missing-section.mdx:11:3',
    seen: '#clean-the-lens does not exist in zh/sound.mdx',
    allowed: 'Sections there: #check-first, #symptoms, #contact-support, #related.',
  },
  {
    mistake: 'a file that is not UTF-8',
    rule: 'file-encoding',
    at: 'zh/not-utf-8.mdx:1',
    seen: 'not UTF-8 text',
    allowed: 'Save it as UTF-8',
  },
  {
    mistake: 'an unknown related id',
    rule: 'related-unknown',
    at: 'zh/related-unknown.mdx:7:18',
    seen: '`related` names "receipt-printer"',
    allowed: 'Name an article that exists',
  },
  {
    mistake: 'a duplicate id',
    rule: 'id-duplicate',
    at: 'zh/safety/id-twice.mdx:1',
    seen: '"id-twice" is already used by zh/labels/id-twice.mdx',
    allowed: 'Rename one of the two files',
  },
  {
    mistake: 'a missing summary',
    rule: 'frontmatter-field',
    at: 'zh/summary-missing.mdx:1:1',
    seen: '`summary` is missing',
    allowed: 'expected text',
  },
  {
    mistake: 'a summary that is too long',
    rule: 'summary-too-long',
    at: 'zh/summary-too-long.mdx:3:1',
    seen: '`summary` has 126 characters',
    allowed: 'expected at most 120 in zh',
  },
  {
    mistake: 'a summary that is too long, first of three mistakes in one file',
    rule: 'summary-too-long',
    at: 'zh/three-mistakes.mdx:3:1',
    seen: '`summary` has 400 characters',
    allowed: 'expected at most 120 in zh',
  },
  {
    mistake: 'an unknown category, second of three mistakes in one file',
    rule: 'frontmatter-field',
    at: 'zh/three-mistakes.mdx:5:1',
    seen: '`category` "pictures"',
    allowed: 'expected parcels,',
  },
  {
    mistake: 'an unknown related id, third of three mistakes in one file',
    rule: 'related-unknown',
    at: 'zh/three-mistakes.mdx:7:18',
    seen: '`related` names "picture-frame"',
    allowed: 'Name an article that exists',
  },
  {
    mistake: 'malformed YAML',
    rule: 'frontmatter-malformed',
    at: 'zh/yaml-malformed.mdx:3:10',
    seen: '`: ` in a value makes a field of what is before it, in `summary: 两个办法: 放大字体',
    allowed: "Write it in quotes: `summary: '两个办法: 放大字体，或者横过手机。'`",
  },
];

/** Articles that exist only in Chinese, each named after its mistake. */
const untranslated = [
  'zh/category-unknown.mdx',
  'zh/code-twice.mdx',
  'zh/component-unknown.mdx',
  'zh/duration-malformed.mdx',
  'zh/heading-without-id.mdx',
  'zh/image-missing.mdx',
  'zh/labels/id-twice.mdx',
  'zh/link-to-missing-article.mdx',
  'zh/link-to-missing-section.mdx',
  'zh/related-unknown.mdx',
  'zh/summary-missing.mdx',
  'zh/summary-too-long.mdx',
  'zh/three-mistakes.mdx',
  'zh/yaml-malformed.mdx',
];

const placeOf = ({ file, line, column }: Finding): string =>
  [file, line, column].filter((part) => part !== undefined).join(':');

describe('a directory with every mistake at once', () => {
  it.each(mistakes)('reports $mistake with the value seen and what is allowed', (expected) => {
    const found = findings.find(
      (finding) => finding.rule === expected.rule && placeOf(finding) === expected.at,
    );
    const text = `${found?.message ?? ''} ${found?.fix ?? ''}`;
    expect(text).toContain(expected.seen);
    expect(text).toContain(expected.allowed);
  });

  it('reports no other error, sorted by file and line', () => {
    const errors = findings.filter(({ level }) => level === 'error');
    expect(errors.map((finding) => [finding.rule, placeOf(finding)])).toEqual(
      mistakes.map(({ rule, at }) => [rule, at]),
    );
  });

  it('warns of the missing translations and of nothing else', () => {
    const warnings = findings.filter(({ level }) => level === 'warning');
    expect(warnings.map(({ rule, file }) => [rule, file])).toEqual(
      untranslated.map((file) => ['translation-missing', file]),
    );
  });

  it('stops a build for errors and not for warnings', () => {
    expect(hasErrors(findings)).toBe(true);
    expect(hasErrors(findings.filter(({ level }) => level === 'warning'))).toBe(false);
  });
});
