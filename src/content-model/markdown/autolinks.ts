import type { Extension as FromMarkdown } from 'mdast-util-from-markdown';
import type {} from 'micromark-extension-gfm-autolink-literal';
import type { Code, Construct, Event, State, TokenTypeMap } from 'micromark-util-types';
import type { Processor } from 'unified';
import { isOutsideOfAddress, measureAddress } from './address.ts';

/**
 * Literal autolinks, `https://…` and `www.…`, as in GFM, except that they end where Chinese, Japanese or Korean text
 * goes on without a space: `请打开https://www.example.com/help。然后`. The tokenizer ends them, because the text after
 * an address has marks of its own.
 */

/** Returns a code unit as text; an end of the text or of a line as a line end. */
const toUnit = (code: Code): string =>
  code === null || code < 0 ? '\n' : String.fromCharCode(code);

/** Brackets that may become a link, in which an address is no link of its own. */
const isInBrackets = (events: readonly Event[]): boolean =>
  events.some(
    ([, { type, _balanced: isBalanced }]) =>
      (type === 'labelLink' || type === 'labelImage') && !isBalanced,
  );

/** Whether a text may be the beginning of an address; the rest of a word is read only then. */
const mayBegin = (text: string): boolean =>
  (text.length !== 4 || /^(?:http|www\.)/i.test(text)) &&
  (text.length !== 8 || /^(?:https?:\/\/|www\.)/i.test(text));

/** Returns a construct that measures an address and then takes as many code units. */
function createConstruct(
  type: keyof TokenTypeMap,
  isAllowedAfter: (unit: string) => boolean,
): Construct {
  const previous = (code: Code): boolean => isAllowedAfter(toUnit(code));
  return {
    name: `${type}Ascii`,
    previous,
    tokenize(effects, ok, nok) {
      let left = 0;
      const measure: Construct['tokenize'] = (inner, found, missing) => {
        let text = '';
        return function more(code) {
          const unit = toUnit(code);
          // Most words are seen to be no address by their first letters.
          if (isOutsideOfAddress(unit) || !mayBegin(text)) {
            left = measureAddress(text);
            return (left > 0 ? found : missing)(code);
          }
          inner.consume(code);
          text += unit;
          return more;
        };
      };
      const take = (code: Code): State | undefined => {
        if (left > 0) {
          left -= 1;
          effects.consume(code);
          return take;
        }
        effects.exit(type);
        effects.exit('literalAutolink');
        return ok(code);
      };
      return (code) => {
        if (!previous(this.previous)) return nok(code);
        effects.enter('literalAutolink');
        effects.enter(type);
        const start: State = (next) => (isInBrackets(this.events) ? nok(next) : take(next));
        return effects.check({ partial: true, tokenize: measure }, start, nok)(code);
      };
    },
  };
}

const protocol = createConstruct('literalAutolinkHttp', (unit) => !/[a-z]/i.test(unit));
const www = createConstruct(
  'literalAutolinkWww',
  (unit) => isOutsideOfAddress(unit) || '(*_[]~'.includes(unit),
);

/** The address of a `www.` link is https: links to http are not allowed. */
const toHttps: FromMarkdown = {
  exit: {
    literalAutolinkWww(token) {
      this.config.exit.data?.call(this, token);
      const link = this.stack.at(-1);
      if (link?.type === 'link') link.url = `https://${this.sliceSerialize(token)}`;
    },
  },
};

/**
 * Changes the autolinks of remark-gfm, which comes before. GFM's search of texts for further addresses is left out:
 * it knows no end but spaces, and makes links of escaped addresses.
 */
export function remarkAutolinks(this: Processor): void {
  const data = this.data();
  (data.micromarkExtensions ??= []).push({
    text: Object.fromEntries(
      [...'HhWw'].map((letter) => [letter.charCodeAt(0), /h/i.test(letter) ? protocol : www]),
    ),
    disable: { null: ['protocolAutolink', 'wwwAutolink'] },
  });
  data.fromMarkdownExtensions = [
    ...(data.fromMarkdownExtensions ?? [])
      .flat()
      .map((extension) => ({ ...extension, transforms: [] })),
    toHttps,
  ];
}
