import { autolink, htmlFlow, htmlText } from 'micromark-core-commonmark';
import type { Code, Construct, Extension, State } from 'micromark-util-types';
import type { Processor } from 'unified';

/**
 * Comments of HTML, `<!-- … -->`, line breaks, `<br>`, which is the only way to write one in a cell, and addresses,
 * `<https://…>`. MDX knows none of them. They are read with the constructs of CommonMark; comments and breaks become
 * `html` nodes. All other HTML stays with MDX. Comes after remark-mdx, whose tags it keeps away from these: they are
 * syntax errors for it.
 */
export function remarkAngleBrackets(this: Processor): void {
  const data = this.data();
  data.micromarkExtensions = [
    ...(data.micromarkExtensions ?? []).map((extension: Extension) => ({
      ...extension,
      flow: guardTags(extension.flow),
      text: guardTags(extension.text),
    })),
    {
      flow: { [lessThan]: createGuarded(htmlFlow, isAloneOnLine) },
      text: {
        [lessThan]: [
          createGuarded(htmlText, (line) => isOpening(line) || isBreak(line)),
          createGuarded(autolink, isAddress),
        ],
      },
    },
  ];
}

const lessThan = '<'.charCodeAt(0);

const opening = '<!--';
const closing = '-->';

const isOpening = (line: string): boolean => line.startsWith(opening);

const isBreak = (line: string): boolean => /^<br[ \t]*\/?>/i.test(line);

const isAddress = (line: string): boolean =>
  /^<(?:(?:https?:\/\/|mailto:|tel:)[^\s<>]+|[^\s<>@:/]+@[^\s<>@:/]+)>/i.test(line);

/** Text after a comment on one line is a paragraph with a comment in it; for CommonMark it belongs to the HTML. */
function isAloneOnLine(line: string): boolean {
  const end = line.indexOf(closing, opening.length);
  return isOpening(line) && (end === -1 || line.slice(end + closing.length).trim() === '');
}

/** Tests the rest of a line without consuming it. */
const createTest = (isMatch: (line: string) => boolean): Construct => ({
  partial: true,
  tokenize(effects, ok, nok) {
    let line = '';
    const more = (code: Code): State | undefined => {
      // Line ends are below the codes of tabs, -2 and -1.
      if (code === null || code < -2) {
        effects.exit('data');
        return (isMatch(line) ? ok : nok)(code);
      }
      line += code < 0 ? ' ' : String.fromCharCode(code);
      effects.consume(code);
      return more;
    };
    return (code) => {
      effects.enter('data');
      return more(code);
    };
  },
});

/** Returns a construct for what matches, under a name that MDX does not disable. */
const createGuarded = (construct: Construct, isMatch: (line: string) => boolean): Construct => ({
  ...construct,
  name: `${construct.name ?? ''}Allowed`,
  tokenize(effects, ok, nok) {
    const start = construct.tokenize.call(this, effects, ok, nok);
    return effects.check(createTest(isMatch), start, nok);
  },
});

const isOther = (line: string): boolean => isOpening(line) || isBreak(line) || isAddress(line);

function guardTags(constructs: Extension['text']): Extension['text'] {
  const tags = [constructs?.[lessThan] ?? []].flat();
  return tags.length === 0
    ? constructs
    : {
        ...constructs,
        [lessThan]: tags.map((tag) => ({
          ...tag,
          tokenize(effects, ok, nok) {
            const start = tag.tokenize.call(this, effects, ok, nok);
            return effects.check(createTest(isOther), nok, start);
          },
        })),
      };
}
