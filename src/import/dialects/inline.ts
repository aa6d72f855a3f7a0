import { outsideOfCode } from './code-in-line.ts';

/** Markup of wikis and of notes in a line: `[[page|words]]`, `![[picture.png]]`, `==marked==`. */

const picture = /\.(?:png|jpe?g|gif|svg|webp|avif|bmp)$/i;

/** Returns a target between angle brackets, which may have spaces. */
const toTarget = (path: string): string => `<${path.trim().replace(/[<>]/g, '')}>`;

function toLink(page: string, words: string | undefined): string {
  const [path = '', section] = page.split('#', 2);
  const target = path === '' ? `#${section ?? ''}` : `${path}.md${section ? `#${section}` : ''}`;
  return `[${words ?? (path === '' ? (section ?? '') : page.replace('#', ' › '))}](${toTarget(target)})`;
}

const changes: readonly (readonly [RegExp, (...match: string[]) => string])[] = [
  [/^\s*(?:\[\[_?toc_?\]\]|\[toc\]|\$\{toc\})\s*$/i, () => ''],
  [
    /!\[\[([^[\]|\n]+)(?:\|([^\]\n]*))?\]\]/g,
    (_, name = '', words) =>
      picture.test(name.trim())
        ? `![${words && !/^\d+(?:x\d+)?$/.test(words) ? words : ''}](${toTarget(name)})`
        : toLink(name, words),
  ],
  [/\[\[([^[\]|\n]+)(?:\|([^\]\n]*))?\]\](?!\()/g, (_, page = '', words) => toLink(page, words)],
  [/==(?=[^\s=])([^=\n]*[^\s=])==(?!=)/g, (_, words = '') => `**${words}**`],
];

/** Returns a line with such markup as Markdown. */
export const convertInline = (text: string): string =>
  /\[\[|==|toc\]|\$\{toc/i.test(text)
    ? outsideOfCode(text, (part) =>
        changes.reduce((changed, [pattern, change]) => changed.replace(pattern, change), part),
      )
    : text;
