/** Tags of HTML that tools read to their end, whatever is between them. */
const htmlBlock = /<(\/?)(?:table|ul|ol|dl|div|section)\b/gi;

/** Returns how many of these elements a line opens, less those that it closes. */
export const countTags = (text: string): number =>
  [...text.matchAll(htmlBlock)].reduce((all, [, end]) => all + (end ? -1 : 1), 0);

/** An empty line in HTML before such a tag would make code of the tag. */
export const isIndentedTag = (text: string): boolean => /^(?: {4}|\t)\s*<[a-z/]/i.test(text);
