import type { Root } from 'mdast';
import remarkMdx from 'remark-mdx';
import remarkStringify from 'remark-stringify';
import { unified } from 'unified';
import { stringify } from 'yaml';
import { remarkDialect } from '../content-model/markdown/syntax.ts';
import { parseBody } from '../content-model/reading/body.ts';
import { skipCode } from './dialects/code.ts';
import type { Locale } from '../i18n/locales.ts';

const writer = unified()
  .use(remarkMdx)
  .use(remarkDialect)
  .use(remarkStringify, { bullet: '-', rule: '-', emphasis: '*', incrementListMarker: true })
  .freeze();

/** Signs of Markdown that a backslash makes text of. Others, such as `$` and `:`, were markup of another tool. */
const escapable = /^(?:[*_~`[\]|<>#+!-]|\d+[.)])/;

/** Look-alikes of one article that are escaped: each takes a parse. */
const mostEscapes = 60;

/** Returns the text of an article's file. */
export function writeArticle(
  root: Root,
  fields: Readonly<Record<string, unknown>>,
  locale: Locale,
): string {
  const frontmatter = stringify(fields, { lineWidth: 0, flowCollectionPadding: false });
  return `---\n${frontmatter}---\n\n${escapeLookAlikes(escapeCode(writer.stringify(root)), locale)}`;
}

/** Paragraphs that begin with these words are code for MDX. */
function escapeCode(text: string): string {
  const lines = text.split('\n').map((words, index) => ({ text: words, number: index }));
  for (let index = 0; index < lines.length;) {
    const behind = skipCode(lines, index);
    const line = lines[index];
    const isStart = index === 0 || lines[index - 1]?.text === '';
    if (behind === index && line && isStart)
      lines[index] = {
        ...line,
        text: line.text.replace(
          /^(i|e)(?=(?:mport|xport)\b)/,
          (letter) => `&#x${letter === 'i' ? '69' : '65'};`,
        ),
      };
    index = Math.max(behind, index + 1);
  }
  return lines.map((line) => line.text).join('\n');
}

/**
 * Puts backslashes before what looks like markup to the content check: it was text in the source, or its parser would
 * have made markup of it.
 */
function escapeLookAlikes(text: string, locale: Locale): string {
  let escaped = text;
  for (let count = 0; count < mostEscapes; count += 1) {
    const lines = escaped.split('\n');
    const places = parseBody(escaped, locale).mistyped.filter(({ line, column }) => {
      const rest = lines[line - 1]?.slice(column - 1) ?? '';
      return escapable.test(rest);
    });
    if (places.length === 0) return escaped;
    for (const { line, column } of places) {
      const words = lines[line - 1] ?? '';
      const number = /^\d*/.exec(words.slice(column - 1))?.[0].length ?? 0;
      const place = column - 1 + number;
      lines[line - 1] = `${words.slice(0, place)}\\${words.slice(place)}`;
    }
    escaped = lines.join('\n');
  }
  return escaped;
}
