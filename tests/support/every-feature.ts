import { toHtml } from 'hast-util-to-html';
import { resolveTree } from '../../src/content-model/markdown/resolve-tree.ts';
import { parseBody } from '../../src/content-model/reading/body.ts';
import type { Locale } from '../../src/i18n/locales.ts';

/** An article with everything that authors may use, and with words, code, tables and pictures that are too wide. */

const address = `https://example.com/${'abcdefghij'.repeat(9)}`;
const longWord = 'Kraftfahrzeughaftpflichtversicherung'.repeat(3);
const code = 'abcdefghij'.repeat(9);

const count = (length: number, write: (index: number) => string, between = '\n'): string =>
  Array.from({ length }, (_, index) => write(index)).join(between);

const row = (length: number, write: (index: number) => string): string =>
  `| ${count(length, write, ' | ')} |`;

/** The pictures that the text shows: by the path in it, with their size. */
export const wildPictures = {
  './wide.png': { width: 6000, height: 300 },
  './tall.png': { width: 300, height: 6000 },
} as const;

const pictures = '![Wide](./wide.png) ![Tall](./tall.png)';

/** Words that are in the text once, by which a test finds what is lost. */
export const listMarks = (markdown: string): string[] => markdown.match(/mark\d+/g) ?? [];

const parts: readonly ((mark: () => string) => string)[] = [
  (mark) => `${mark()} ${address} [${address}](${address}) \`${code}\` ${longWord} ${mark()}`,
  (mark) =>
    `这里有一句话，后面跟着很长的代码\`${code}\`和${'很长的一句话没有标点'.repeat(20)}${mark()}`,
  (mark) => `## ${mark()} ${longWord} ${address} [#first]`,
  (mark) => `### ${mark()} \`${code}\` ~~[deleted](${address})~~ [#second]`,
  (mark) => `~~[deleted **bold** ${address}](${address})~~ ***${longWord}*** ${mark()}`,
  (mark) => `${pictures} ${mark()}`,
  (mark) =>
    `\`\`\`\nnpm run build -- ${'--option=value '.repeat(12)}${mark()}\n\n  ${'x'.repeat(300)}${mark()}\n\`\`\``,
  (mark) => count(9, (depth) => `${'  '.repeat(depth)}- ${mark()} ${longWord} ${pictures}`),
  (mark) => count(8, (depth) => `${'   '.repeat(depth)}1. ${mark()} ${address}`),
  (mark) => count(4, (index) => `${index + 98}. ${mark()} ${address}`),
  (mark) =>
    `${'> '.repeat(9)}${mark()} ${longWord}\n${'> '.repeat(9)}\n${'> '.repeat(9)}- \`${code}\` ${pictures}`,
  (mark) =>
    `<Callout type="warning" title="${mark()} ${longWord}">\n\n${address}\n\n- ${pictures}\n  > ${longWord}\n  >\n  > \`\`\`\n  > ${address} ${mark()}\n  > \`\`\`\n\n| ${mark()} | b |\n|---|---|\n| ${address} | ${pictures} |\n\n</Callout>`,
  (mark) =>
    `<Steps>\n\n1. ${mark()} ${longWord}\n2. \`${code}\`\n\n   ${pictures}\n\n</Steps>\n\n<Checklist>\n\n- [ ] ${mark()} ${longWord} ${pictures}\n\n</Checklist>`,
  (mark) =>
    `${row(12, () => `${mark()} ${longWord}`)}\n|${'---|'.repeat(12)}\n${row(12, () => `${mark()} ${pictures}`)}\n${row(12, () => `\`${code}\``)}\n${row(12, () => `${mark()} 很长的中文内容`)}`,
  (mark) =>
    `| [${mark()}](${address}) | ${mark()}[^long] |\n|---|---|\n${count(60, (index) => `| ${index} | ${mark()} |`)}`,
  (mark) => `| a | b |\n|---|---|\n| ${count(300, () => `${mark()} and`, ' ')} | ${address} |`,
  (mark) => `| ${count(300, mark, ' ')} | b |\n|---|---|\n| a | ${mark()} |`,
  (mark) =>
    `<Callout type="note" title="${mark()}">\n\n${count(60, () => `A paragraph ${mark()}.`, '\n\n')}\n\n</Callout>`,
  (mark) => count(60, () => `> A paragraph ${mark()}.`, '\n>\n'),
  (mark) => `- ${count(400, mark, ' ')}\n- ${count(300, mark, ' ')}`,
  (mark) =>
    `A note[^long] and ${mark()}.\n\n[^long]: ${count(300, mark, ' ')} ${address} \`${code}\``,
  () => '<SupportChannels />',
];

/** Returns the HTML of the article as pages show it; all pictures have the same file. */
export function renderEveryFeature(locale: Locale, src: string): string {
  const { tree } = parseBody(writeEveryFeature(), locale);
  if (!tree) throw new Error('The body has a mistake.');
  const findPicture = (path: string) => ({
    src,
    ...wildPictures[path as keyof typeof wildPictures],
  });
  return toHtml(
    resolveTree(tree, {
      locale,
      findArticle: () => undefined,
      findPicture,
      findMedia: () => undefined,
    }),
  );
}

/** Returns the text of the article. */
export function writeEveryFeature(): string {
  let marks = 0;
  const mark = (): string => {
    marks += 1;
    return `mark${marks}`;
  };
  return parts.map((write) => write(mark)).join('\n\n');
}
