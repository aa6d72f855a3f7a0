/** Code in a line: between backticks, and in elements of HTML. */
const codeInLine = /(?<!`)(`+)(?!`).*?(?<!`)\1(?!`)|<(code|pre|kbd|samp|tt)\b[^<>]*>.*?<\/\2\s*>/gi;

/** Changes what is not code in a line. */
export function outsideOfCode(text: string, change: (part: string) => string): string {
  let changed = '';
  let start = 0;
  for (const match of text.matchAll(codeInLine)) {
    changed += change(text.slice(start, match.index)) + match[0];
    start = match.index + match[0].length;
  }
  return changed + change(text.slice(start));
}

/** Returns a line in which code has other signs, in the same places. */
export const maskCode = (text: string): string =>
  text.replace(codeInLine, (code) => '`'.repeat(code.length));
