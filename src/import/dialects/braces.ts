import { outsideOfCode } from './code-in-line.ts';
import { escapeAttribute, parseAttributes, type Dialect } from './lines.ts';

/** Tags of Liquid, `{% name … %}` and `{{ value }}`, and of Hugo, `{{< name … >}}` and `{{% name … %}}`. */

/** A tag that is alone on its line. */
export interface TagLine {
  readonly name: string;
  readonly isEnd: boolean;
  readonly attributes: ReadonlyMap<string, string>;
}

/** Tags, without those that have the beginning of another in them: each character is read once. */
const tag = /\{\{[<%]((?:(?!\{\{[<%]).)*?)[>%]\}\}|\{%((?:(?!\{%).)*?)%\}/g;

/** Returns a tag by what is between its braces; undefined if that is no tag. */
function toTag([, hugo, liquid]: readonly (string | undefined)[]): TagLine | undefined {
  const inner = (hugo ?? liquid ?? '').trim().replace(/^-|-$/g, '').trim();
  const form = hugo === undefined ? /^(\/|end)?\s*([\w.-]+)(.*)$/ : /^(\/)?\s*([\w/.-]+)(.*)$/;
  const [, end, name, rest] =
    form.exec(hugo === undefined ? inner : inner.replace(/\/$/, '')) ?? [];
  if (name === undefined) return undefined;
  return {
    name: name.toLowerCase(),
    isEnd: end !== undefined,
    attributes: parseAttributes(rest?.trim() ?? ''),
  };
}

/** Returns the tag that a line consists of; undefined if it is something else. */
export function findTagLine(text: string): TagLine | undefined {
  if (!/\{[{%]/.test(text)) return undefined;
  const [match, other] = [...text.matchAll(tag)];
  return match && !other && match[0] === text.replace(/^[\s>]+/, '').trim()
    ? toTag(match)
    : undefined;
}

/** Tags that only say how a page is made. */
const silent = /^(?:raw|toc|assign|layout|clear|newline)$/;

/** Returns what a tag is in Markdown; undefined if it is nothing. */
function toMarkdown({ name, attributes }: TagLine): string | undefined {
  const first = attributes.get('0') ?? '';
  if (/^(?:ref|relref|link|post_url|doc)$/.test(name)) return first;
  if (/^(?:figure|image|img|picture)$/.test(name)) {
    const src = attributes.get('src') ?? attributes.get('file') ?? first;
    const alt = attributes.get('alt') ?? attributes.get('title') ?? '';
    const caption = attributes.get('caption');
    const words =
      caption === undefined ? '' : `<figcaption>${escapeAttribute(caption)}</figcaption>`;
    return (
      src &&
      `<figure><img src="${escapeAttribute(src)}" alt="${escapeAttribute(alt)}"/>${words}</figure>`
    );
  }
  if (/^(?:youtube|youtubelite)$/.test(name)) {
    const address = `https://www.youtube.com/watch?v=${attributes.get('id') ?? first}`;
    return `<${address}>`;
  }
  return silent.test(name) ? '' : undefined;
}

/** `{{ "/a.png" | relative_url }}`, `{{ site.baseurl }}` */
const value = /\{\{(?![<%])([^{}]+)\}\}/g;

function convertValue(braced: string): string | undefined {
  const inner = braced.trim().replace(/^-|-$/g, '').trim();
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
      .replace(tag, (seen: string, hugo: string | undefined, liquid: string | undefined) => {
        const found = toTag([seen, hugo, liquid]);
        if (found === undefined) return seen;
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
