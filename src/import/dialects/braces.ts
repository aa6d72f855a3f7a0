import { parseAttributes, type Dialect } from './lines.ts';

/** Tags of Liquid, `{% name … %}` and `{{ value }}`, and of Hugo, `{{< name … >}}` and `{{% name … %}}`. */

/** A tag that is alone on its line. */
export interface TagLine {
  readonly name: string;
  readonly isEnd: boolean;
  readonly attributes: ReadonlyMap<string, string>;
}

const tag =
  /\{\{([<%])-?\s*(\/?)\s*([\w/.-]+)\s*(.*?)\s*\/?-?[>%]\}\}|\{%-?\s*(\/|end)?\s*([\w.-]+)\s*(.*?)\s*-?%\}/g;

function toTag([, , slash, hugo, hugoRest, end, liquid, liquidRest]: RegExpMatchArray): TagLine {
  return {
    name: (hugo ?? liquid ?? '').toLowerCase(),
    isEnd: slash === '/' || end !== undefined,
    attributes: parseAttributes(hugoRest ?? liquidRest ?? ''),
  };
}

/** Returns the tag that a line consists of; undefined if it is something else. */
export function findTagLine(text: string): TagLine | undefined {
  const [match, other] = [...text.matchAll(tag)];
  return match && !other && match[0] === text.replace(/^[\s>]+/, '').trim()
    ? toTag(match)
    : undefined;
}

/** Tags that only say how a page is made. */
const silent = /^(?:raw|toc|comment|assign|layout|clear|newline)$/;

const escape = (text: string): string => text.replace(/&/g, '&amp;').replace(/"/g, '&quot;');

/** Returns what a tag is in Markdown; undefined if it is nothing. */
function toMarkdown({ name, attributes }: TagLine): string | undefined {
  const first = attributes.get('0') ?? '';
  if (/^(?:ref|relref|link|post_url|doc)$/.test(name)) return first;
  if (/^(?:figure|image|img|picture)$/.test(name)) {
    const src = attributes.get('src') ?? attributes.get('file') ?? first;
    const alt = attributes.get('alt') ?? attributes.get('title') ?? '';
    const caption = attributes.get('caption');
    const words = caption === undefined ? '' : `<figcaption>${escape(caption)}</figcaption>`;
    return src && `<figure><img src="${escape(src)}" alt="${escape(alt)}"/>${words}</figure>`;
  }
  if (/^(?:youtube|youtubelite)$/.test(name)) {
    const address = `https://www.youtube.com/watch?v=${attributes.get('id') ?? first}`;
    return `<${address}>`;
  }
  return silent.test(name) ? '' : undefined;
}

/** `{{ "/a.png" | relative_url }}`, `{{ site.baseurl }}` */
const value = /\{\{-?\s*([^{}<%][^{}]*?)\s*-?\}\}/g;

function convertValue(inner: string): string | undefined {
  const path = /^["']([^"']*)["']\s*\|\s*(?:relative_url|absolute_url|prepend|asset_path)/.exec(
    inner,
  )?.[1];
  if (path !== undefined) return path;
  if (/^(?:site|page|base)?\.?(?:base_?url|relroot|root|url)$/i.test(inner)) return '';
  return /^(?:page\.|site\.)?(?:toc|content)$/i.test(inner) ? '' : undefined;
}

/** Returns a line without these tags, outside of code. What has no form here is reported. */
export function convertBraces(text: string, line: number, { report }: Dialect): string {
  if (!/\{[{%]/.test(text)) return text;
  const isAlone = findTagLine(text) !== undefined;
  const convert = (part: string): string =>
    part
      .replace(tag, (seen: string, ...groups: unknown[]) => {
        const found = toTag([seen, ...groups.slice(0, 7)] as RegExpMatchArray);
        const markdown = toMarkdown(found);
        if (markdown === undefined && !found.isEnd) {
          report({ rule: 'import-markup', line, what: `the tag ${seen}, which is left out` });
        }
        return markdown ?? '';
      })
      .replace(value, (seen: string, inner: string) => {
        const known = convertValue(inner);
        if (known === undefined) {
          report({
            rule: 'import-markup',
            line,
            what: `the value ${seen}, which is left as it is`,
          });
        }
        return known ?? seen;
      });
  return isAlone ? convert(text) : outsideOfCode(text, convert);
}

/** Changes what is not between backticks. */
export const outsideOfCode = (text: string, change: (part: string) => string): string =>
  text
    .split(/((?<!`)(`+)(?!`).*?(?<!`)\2(?!`))/)
    .map((part, index) => (index % 3 === 0 ? change(part) : index % 3 === 1 ? part : ''))
    .join('');
