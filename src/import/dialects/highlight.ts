import { findTagLine } from './braces.ts';
import { indentOf, type Line } from './lines.ts';

/** `{% highlight ruby %}` up to its end is code. */
export function takeHighlight(
  lines: readonly Line[],
  index: number,
): { readonly code: readonly Line[]; readonly end: number } | undefined {
  const text = lines[index]?.text ?? '';
  const tag = findTagLine(text);
  if (tag === undefined || tag.isEnd || !codeTags.test(tag.name)) return undefined;
  const end = lines.findIndex(
    (line, at) =>
      at > index &&
      findTagLine(line.text)?.isEnd === true &&
      findTagLine(line.text)?.name === tag.name,
  );
  if (end === -1) return undefined;
  const indent = indentOf(text);
  const place = (number: number, words: string): Line => ({
    text: `${indent}~~~~${words}`,
    number,
  });
  const language = tag.attributes.get('0') ?? '';
  const numbers = [lines[index], lines[end]].map((line) => line?.number ?? 0);
  const code = [
    place(numbers[0] ?? 0, /^[\w+#-]+$/.test(language) ? language : ''),
    ...lines.slice(index + 1, end),
    place(numbers[1] ?? 0, ''),
  ];
  return { code, end: end + 1 };
}

const codeTags = /^(?:highlight|code|codeblock|code-toggle|prism)$/;
