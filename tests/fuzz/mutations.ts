import fc from 'fast-check';
import { hostilePieces } from './hostile-text.ts';

/** Changes of a text: one each. Places are fractions of its length, so that they fit any text. */
export type Mutation = (text: string) => string;

const syntax = [
  '---\n',
  '\n\n',
  '> ',
  '- ',
  '1. ',
  '\t',
  '  ',
  '```\n',
  '~~~',
  '`',
  '*',
  '**',
  '_',
  '~~',
  '[',
  ']',
  '](',
  '![',
  '|',
  '\n|-|\n',
  '#',
  '## ',
  ' [#a]',
  '<',
  '>',
  '<Callout>',
  '</Callout>',
  '<Callout type="note" title="a">',
  '<Steps>',
  '<Tabs>',
  '<Tab label="a">',
  '<Details summary="a">',
  '<Figure src="./a.png" alt="a" />',
  '<Video src="./a.mp4" poster="./a.png" title="a">',
  '<Terms>',
  '</Steps>',
  '{',
  '}',
  '{a}',
  '<!--',
  '<b>',
  'import a from "b";\n',
  'export const a = 1;\n',
  '[^1]',
  '[^1]: a\n',
  '[a]: b\n',
  'article:',
  'https://',
  'javascript:alert(1)',
  './a.png',
  '&amp;',
  '&#x202E;',
  '\\',
  ':',
  ': ',
  '"',
  "'",
  '&a ',
  '*a ',
  '!a ',
  '<<: ',
  '? ',
  '| ',
  '>-\n',
  '%',
  '@',
  '{{',
  '[[',
  'null',
  '2026-99-99',
  '-0',
  '1e999',
  'true',
] as const;

const values = [
  'null',
  '~',
  '[]',
  '{}',
  '[[[]]]',
  '{a: {b: 1}}',
  '"\\uD800"',
  '"\\x07"',
  '""',
  "''",
  '0x10',
  '.inf',
  '2026-11-22',
  '!!binary aGk=',
  '!a b',
  '&a b',
  '*a',
  '|\n  a\n  b',
  '[a, a]',
  '[1, 2]',
  'a: b',
  '"',
  '- a',
  '1',
  '__proto__',
  '{__proto__: {a: 1}}',
  'toString',
  '"a\\nb"',
  'x'.repeat(400),
] as const;

const place = fc.double({ min: 0, max: 1, noNaN: true });
const at = (text: string, fraction: number): number => Math.floor(text.length * fraction);
const piece = fc.oneof(fc.constantFrom(...syntax), fc.constantFrom(...hostilePieces), fc.string());

const insert = fc.tuple(place, piece, fc.constantFrom(1, 1, 1, 2, 30, 700, 5000)).map(
  ([where, added, times]): Mutation =>
    (text) =>
      text.slice(0, at(text, where)) + added.repeat(times) + text.slice(at(text, where)),
);
const remove = fc.tuple(place, place).map(([from, length]): Mutation => (text) => {
  const start = at(text, from);
  return text.slice(0, start) + text.slice(start + at(text, length ** 4));
});
const repeat = fc
  .tuple(place, place, fc.integer({ min: 2, max: 300 }))
  .map(([from, length, times]): Mutation => (text) => {
    const start = at(text, from);
    const end = start + at(text, length ** 4);
    return text.slice(0, start) + text.slice(start, end).repeat(times) + text.slice(end);
  });
const swapLines = fc.tuple(place, place).map(([a, b]): Mutation => (text) => {
  const lines = text.split('\n');
  const [first, second] = [Math.floor(a * lines.length), Math.floor(b * lines.length)];
  return lines.with(first % lines.length, lines[second % lines.length] ?? '').join('\n');
});
const setValue = fc
  .tuple(place, fc.constantFrom(...values))
  .map(([where, value]): Mutation => (text) => {
    const lines = text.split('\n');
    const fields = lines.flatMap((line, index) => (/^\s*[\w-]+:/.test(line) ? index : []));
    const index = fields[Math.floor(where * fields.length) % Math.max(1, fields.length)] ?? 0;
    return lines.with(index, (lines[index] ?? '').replace(/:.*/s, `: ${value}`)).join('\n');
  });
const wrap = fc
  .tuple(
    place,
    fc.constantFrom<[string, string]>(
      ['> ', ''],
      ['- ', ''],
      ['1. ', ''],
      ['*a ', ' b*'],
      ['**', '**'],
      ['[', '](a)'],
      ['![', '](a)'],
      ['<Steps>\n\n', '\n\n</Steps>\n\n'],
      ['<Callout type="note" title="a">', '</Callout>'],
      ['{', '}'],
      ['(', ')'],
    ),
    fc.constantFrom(3, 12, 25, 100, 1000, 3000),
  )
  .map(([where, [before, after], times]): Mutation => (text) => {
    const lines = text.split('\n');
    const index = Math.floor(where * lines.length) % lines.length;
    return lines
      .with(index, before.repeat(times) + (lines[index] ?? '') + after.repeat(times))
      .join('\n');
  });
const cut = place.map(
  (where): Mutation =>
    (text) =>
      text.slice(0, at(text, where)),
);
const lineEnds = fc.constantFrom('\r\n', '\r', '\u2028', '\u0085').map(
  (end): Mutation =>
    (text) =>
      text.replaceAll('\n', end),
);

/** One to four changes of a text. */
export const mutations: fc.Arbitrary<Mutation> = fc
  .array(
    fc.oneof(
      { weight: 4, arbitrary: insert },
      { weight: 2, arbitrary: remove },
      { weight: 2, arbitrary: setValue },
      { weight: 2, arbitrary: wrap },
      repeat,
      swapLines,
      cut,
      lineEnds,
    ),
    { minLength: 1, maxLength: 4 },
  )
  .map((all) => (text) => all.reduce((changed, mutate) => mutate(changed), text));

/** Changes of the bytes of a file. */
export const byteMutations: fc.Arbitrary<(bytes: Buffer) => Buffer> = fc
  .array(fc.tuple(place, fc.nat(255), fc.constantFrom('set', 'insert', 'cut', 'drop')), {
    minLength: 1,
    maxLength: 8,
  })
  .map(
    (changes) => (bytes) =>
      changes.reduce<Buffer>((before, [where, byte, how]) => {
        const index = Math.floor(before.length * where);
        const rest = before.subarray(how === 'insert' ? index : index + 1);
        if (how === 'cut') return before.subarray(0, index);
        return Buffer.concat([
          before.subarray(0, index),
          how === 'drop' ? rest : Buffer.concat([Buffer.of(byte), rest]),
        ]);
      }, Buffer.from(bytes)),
  );
