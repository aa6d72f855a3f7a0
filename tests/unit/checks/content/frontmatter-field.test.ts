import { describe, expect, it } from 'vitest';
import { type Content } from '../../../../src/content-model/reading/content.ts';
import type { Problem } from '../../../../src/checks/rule.ts';
import { parseEntry } from '../../../../src/content-model/reading/source-entry.ts';
import { checkFrontmatterField } from '../../../../src/checks/content/rules/frontmatter-field.ts';
import { createPublished } from '../../../support/published.ts';

/** Returns what is wrong with an article of these fields: `line:column: message`. */
const check = (yaml: string): string[] =>
  findProblems(yaml).map(({ at, message }) => [at?.line, at?.column, ` ${message}`].join(':'));

function findProblems(yaml: string): Problem[] {
  const file = { path: 'zh/card.mdx', locale: 'zh', id: 'card' } as const;
  const entry = parseEntry(file, `---\n${yaml}\n---\n`);
  const content: Content = {
    directory: '',
    entries: [entry],
    unexpectedFiles: [],
    unreadable: [],
    odd: [],
    byId: new Map([['card', [entry]]]),
    flows: { files: [], unreadable: [] },
    notices: { files: [], unreadable: [] },
    now: 0,
    published: createPublished({}),
    lockFile: undefined,
    datesFile: undefined,
  };
  return checkFrontmatterField(content);
}

describe('a field', () => {
  it.each([
    ['guide', 'title:', '3:1: `title` is empty; expected text.'],
    ['guide', 'title: null', '3:1: `title` is empty; expected text.'],
    ['guide', 'reviewed: ~', '3:1: `reviewed` is empty; expected YYYY-MM-DD.'],
    ['guide', 'title: ""', '3:1: `title` "" is empty; expected text.'],
    ['guide', 'phrases: 卡', '3:1: `phrases` "卡" is not allowed; expected a list.'],
    ['guide', 'phrases: [null]', '3:11: `phrases[0]` is empty; expected text.'],
    [
      'guide',
      'related: [a, a]',
      '3:1: `related` ["a","a"] contains a duplicate; expected each item once.',
    ],
    [
      'guide',
      'related: [新卡]',
      '3:11: `related[0]` "新卡" is not an id; expected lower-case words joined by hyphens, such as first-steps.',
    ],
    ['guide', 'reviewed: 2026', '3:1: `reviewed` "2026" is not a date; expected YYYY-MM-DD.'],
    [
      'guide',
      'reviewed: 2026-02-30',
      '3:1: `reviewed` "2026-02-30" is not a day of the calendar; expected YYYY-MM-DD.',
    ],
    ['guide', 'code: RE-1101', '3:1: `code` is not a field of this kind of article.'],
    ['faq', '', '1:1: `answer` is missing; expected text.'],
    ['faq', '', '1:1: `reviewed` is missing; expected YYYY-MM-DD.'],
    ['faq', '', '1:1: `related` is missing; expected a list.'],
    ['story', '', '2:1: `kind` "story" is not allowed; expected troubleshooting, guide or faq.'],
    ['', '', '2:1: `kind` is empty; expected troubleshooting, guide or faq.'],
    ['troubleshooting', '', '1:1: `escalate` is missing; expected fields.'],
    ['troubleshooting', '', '1:1: `urgency` is missing; expected parcel-at-risk, stuck or calm.'],
    [
      'troubleshooting',
      'code: re-1',
      '3:1: `code` "re-1" is not a code; expected two capitals, a hyphen, four digits: RE-1101.',
    ],
    [
      'troubleshooting',
      'escalate: { channels: [fax] }',
      '3:24: `escalate.channels[0]` "fax" is not allowed; expected chat, phone or email.',
    ],
    ['troubleshooting', 'timing: soon', '3:1: `timing` "soon" is not allowed; expected fields.'],
    [
      'troubleshooting',
      'timing: {}',
      '3:1: `timing` {} is empty; expected `typical`, `contactAfter` or both.',
    ],
    [
      'troubleshooting',
      'timing: { contactAfter: { after: P2D, unit: hours } }',
      '3:27: `timing.contactAfter.after` "P2D" is not a duration in hours; expected the form PT48H.',
    ],
    [
      'troubleshooting',
      'timing: { typical: { from: P3D, to: P1D, unit: working-days } }',
      '3:33: `timing.typical.to` "P1D" is shorter than `from` (P3D); expected the longer time last.',
    ],
    [
      'troubleshooting',
      'timing: { typicaly: 1 }',
      '3:11: `timing.typicaly` is not a field of this kind of article.',
    ],
  ])(
    'of a %s article is reported with the value seen and what is allowed: %s',
    (kind, yaml, message) => {
      expect(check(`kind: ${kind}\n${yaml}`)).toContain(message);
    },
  );

  it.each(['2026-1-2', '2026/01/02', '2026年1月2日', '2026.1.2', '2026-01-02T08:00:00+08:00'])(
    'with the date %s is reported with the form that is right',
    (day) => {
      expect(check(`kind: guide\nreviewed: ${day}`)).toContain(
        `3:1: \`reviewed\` "${day}" is not written as a date; expected YYYY-MM-DD: 2026-01-02.`,
      );
    },
  );

  it('is required', () => {
    expect(check('')).toEqual(['1:1: `frontmatter` is empty; expected fields.']);
  });
});

describe('the fix', () => {
  it.each([
    ['related: a，b', 'related', 'Write a list: `[a, b]`, or'],
    ['related: ［“a”、“b”］', 'related', 'Write a list: `[a, b]`, or'],
    ['related: [a，b]', 'related[0]', 'Separate the items with half-width commas: `a, b`.'],
    ['related: [“a”]', 'related[0]', 'Write it with half-width characters: `a`.'],
    ['related: [self—check]', 'related[0]', 'Write it with half-width characters: `self-check`.'],
    ['category: ｓafety', 'category', 'Did you mean safety?'],
    ['category: safty', 'category', 'Did you mean safety?'],
    ['phrases: [卡: 过期]', 'phrases[0]', "Write it in quotes: `'卡: 过期'`."],
    ['　title: a', '　title', 'Write its name with ordinary characters: `title`.'],
    ['title:', 'title', 'Write a value'],
  ])('says what to write for %s', (yaml, field, fix) => {
    const found = findProblems(`kind: guide\n${yaml}`).find(({ message }) =>
      message.startsWith(`\`${field}\` `),
    );
    expect(found?.fix).toContain(fix);
  });
});
