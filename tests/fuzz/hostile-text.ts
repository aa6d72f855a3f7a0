import fc from 'fast-check';

/** Pieces of text that mean something to a terminal, a CI service, a parser or a browser. */
export const hostilePieces = [
  '\u0000\u0007\b\u001b[2J\u001b]8;;http://a\u0007',
  '\r\u001b[0Ksection_start:1:a\r',
  '\u0085\u009b31m\u007f',
  '\u202Eevil\u2066\u2069\u200F',
  '\u2028\u2029\uFEFF\u200B\u{E0041}\uFFFE\uFFFF\u{1FFFF}',
  '\uD800',
  '\uDC00',
  '\n::error file=a,line=1::b',
  '::set-output name=a::b\n',
  '##vso[task.setvariable variable=a]b',
  '\n##[group]a',
  "##teamcity[buildStatus text='a']",
  '%0A%0D%25',
  ']]></script><!--<svg onload=a>',
  '&#x7;&amp;&lt;"\'`',
  '${a}{{b}}<%',
  '../../..\\',
  '普通文字，𠮷👍é',
  'plain text ',
  '\n',
  '\t',
] as const;

/** Random text that contains some of them. */
export const hostileText: fc.Arbitrary<string> = fc
  .array(fc.oneof(fc.constantFrom(...hostilePieces), fc.string({ unit: 'binary' })), {
    maxLength: 6,
  })
  .map((pieces) => pieces.join(''));
