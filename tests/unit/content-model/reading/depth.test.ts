import { describe, expect, it } from 'vitest';
import { parseBody } from '../../../../src/content-model/reading/body.ts';

const nest = (before: string, after: string, times: number): string =>
  `${before.repeat(times)}a${after.repeat(times)}`;

describe('a body that is nested too deep', () => {
  it.each([
    ['quotations', nest('> ', '', 15_000)],
    ['lists in one line', nest('- ', '', 15_000)],
    ['numbers in one line', nest('1. ', '', 10_000)],
    [
      'lists below each other',
      Array.from({ length: 60 }, (_, i) => `${'  '.repeat(i)}- a`).join('\n'),
    ],
    ['components', nest('<Steps>', '</Steps>', 1500)],
    ['components in lines', nest('<Steps>\n', '\n</Steps>', 1500)],
    ['marks', nest('**a *b ', ' c* d**', 1000)],
    ['brackets', nest('[', ']', 15_000)],
    ['pictures', nest('![', '](a)', 5000)],
    ['braces', nest('{', '}', 15_000)],
    ['marks that end nothing', '**a*b'.repeat(6000)],
  ])('ends at its place: %s', (_, text) => {
    const { tooDeep, problem, tree } = parseBody(`A line.\n\n${text}\n`);
    expect(tooDeep ?? problem).toMatchObject({ line: expect.any(Number) as number });
    expect(tree).toBeUndefined();
  });

  it.each([
    ['nine lists', Array.from({ length: 9 }, (_, i) => `${'  '.repeat(i)}- a`).join('\n')],
    ['a line across the page', '- '.repeat(60)],
    ['many rows', `|a|b|\n|-|-|\n${'|**a**|b|\n'.repeat(300)}`],
    ['braces as text', '\\{a\\} `{b}`\n\n'.repeat(40)],
  ])('does not end for %s', (_, text) => {
    expect(parseBody(text).tooDeep).toBeUndefined();
    expect(parseBody(text).tree).toBeDefined();
  });
});
