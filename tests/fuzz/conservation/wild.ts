import fc from 'fast-check';

/**
 * Signs of Markdown and of what looks like it, between words. Comments are left out, because their words are not
 * shown, and so are the ids of headings and what follows a fence.
 */
const signs = (
  '* ** *** _ __ ` `` ~ ~~ | || \\ # ## ### + - = == --- > >> < </ [ ] ]( ) ( [] [x] [^1] [^1]: ]: ![ ![]( & &amp; ' +
  '&#42; { } $ $$ : :: ::: ; , . ! ? ^ @ / % " \' “ ” （ ） 【 】 《 》 ［ ］ ： ， 。 ！ ＊ ＃ ｜ ～ － ＞ 、 1. 2) 1、 （1） ' +
  '① • · — … http:// https://a.test/ www.a.test a@b.test article:stamp-expired ./card.png \n```\n <Callout> </Callout> ' +
  '<Steps> <br> <b> | --- | \n|---|\n'
).split(' ');

const gap = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom(...signs) },
  { weight: 4, arbitrary: fc.constantFrom('', ' ', ' ', '  ', '\t') },
  {
    weight: 3,
    arbitrary: fc.constantFrom(
      '\n',
      '\n',
      '\n\n',
      '\n\n',
      '\n- ',
      '\n1. ',
      '\n> ',
      '\n\n    ',
      '  \n',
      '\\\n',
    ),
  },
);

/** A body of random signs around words, and its words in their order. */
export interface Wild {
  readonly text: string;
  readonly words: readonly string[];
}

/** Returns bodies with random signs; each word is unique, so that its place can be found. */
export const wild: fc.Arbitrary<Wild> = fc
  .array(fc.tuple(fc.array(gap, { minLength: 1, maxLength: 3 }), fc.boolean()), {
    minLength: 2,
    maxLength: 14,
  })
  .map((parts) => {
    const words = parts.map(([, isChinese], index) =>
      isChinese ? `到${index}账` : `word${index}q`,
    );
    const text = parts.map(([gaps], index) => `${words[index] ?? ''}${gaps.join('')}`).join('');
    return { text, words };
  });

/** Returns the words that a text has, in their order. */
export const listWords = (text: string): string[] => text.match(/到\d+账|word\d+q/g) ?? [];
