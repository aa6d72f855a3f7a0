import type { Line } from './lines.ts';

/** Tags of HTML that tools read to their end, whatever is between them. */
const htmlBlock = /<(\/?)(?:table|ul|ol|dl|div|section)\b/gi;

const countOpen = (lines: readonly Line[]): number =>
  lines.reduce(
    (sum, { text }) =>
      sum + [...text.matchAll(htmlBlock)].reduce((all, [, end]) => all + (end ? -1 : 1), 0),
    0,
  );

/** An empty line in HTML before an indented tag would make code of the tag. */
export function isGapInHtml(lines: readonly Line[], out: readonly Line[], index: number): boolean {
  const next = lines.slice(index).find(({ text }) => text.trim() !== '');
  return (
    lines[index]?.text.trim() === '' &&
    /^(?: {4}|\t)\s*<[a-z/]/i.test(next?.text ?? '') &&
    countOpen(out) > 0
  );
}
