import type { Extension as FromMarkdown } from 'mdast-util-from-markdown';
import type { Root } from 'mdast';
import type { Code, Construct, State } from 'micromark-util-types';
import type { Processor } from 'unified';
import { visit } from 'unist-util-visit';

declare module 'micromark-util-types' {
  interface TokenTypeMap {
    bracedId: 'bracedId';
  }
}

/**
 * Ids in braces, `## 先检查 {#check-first}`, as many tools know them. For MDX they are expressions, and no valid ones,
 * so they are read before MDX does; only headings may have one (heading-ids.ts).
 */
export function remarkBracedIds(this: Processor): void {
  const data = this.data();
  (data.micromarkExtensions ??= []).push({ text: { [brace]: bracedId } });
  (data.fromMarkdownExtensions ??= []).push(fromMarkdown);
}

const [brace, sign, end] = [...'{#}'].map((character) => character.charCodeAt(0)) as [
  number,
  number,
  number,
];

const bracedId: Construct = {
  name: 'bracedId',
  tokenize(effects, ok, nok) {
    const inside = (code: Code): State | undefined => {
      if (code === null || code < 0 || code === brace) return nok(code);
      effects.consume(code);
      return code === end ? close : inside;
    };
    const close: State = (code) => {
      effects.exit('bracedId');
      return ok(code);
    };
    return (code) => {
      effects.enter('bracedId');
      effects.consume(code);
      return (next) => (next === sign ? inside(next) : nok(next));
    };
  },
};

const fromMarkdown: FromMarkdown = {
  enter: {
    bracedId(token) {
      const value = this.sliceSerialize(token).slice(1, -1);
      this.enter({ type: 'mdxTextExpression', value }, token);
    },
  },
  exit: {
    bracedId(token) {
      this.exit(token);
    },
  },
};

/** Converts the ids in braces at the end of headings to our own form, `[#check-first]`. */
export function convertBracedIds(tree: Root): void {
  visit(tree, 'heading', ({ children }) => {
    // A comment behind the id has left a space.
    const index = children.findLastIndex(
      (node) => node.type !== 'text' || node.value.trim() !== '',
    );
    const last = children[index];
    if (last?.type !== 'mdxTextExpression' || !/^#\S*$/.test(last.value)) return;
    const { position } = last;
    children.splice(index, Infinity, { type: 'text', value: ` [${last.value}]`, position });
  });
}
