import { findTagLine, type TagLine } from './braces.ts';
import { findCalloutType } from './kinds.ts';
import type { Box, Line } from './lines.ts';

/** Returns what a box is here by its name; undefined if it is nothing. */
export function toBox(name: string, title: string | undefined): Box | undefined {
  const lower = name.toLowerCase();
  if (/^(?:details|collapse|expand|spoiler|accordion)$/.test(lower))
    return { name: 'details', title: title ?? name };
  if (/^(?:tabs|tabpane|tab-set|code-group|codetabs)$/.test(lower)) return { name: 'tabs' };
  if (/^(?:tab|tab-item)$/.test(lower)) return { name: 'tab', title: title ?? '' };
  const type = findCalloutType(lower);
  return type && { name: 'callout', type, title };
}

/** A tag is a box only if it has an end further down. */
export function findTagBox({ name, attributes }: TagLine, below: readonly Line[]): Box | undefined {
  const hasEnd = below.some(({ text }) => {
    const other = findTagLine(text);
    return other?.isEnd === true && other.name === name;
  });
  if (!hasEnd) return undefined;
  const get = (...names: string[]): string | undefined =>
    names.map((key) => attributes.get(key)).find((value) => value !== undefined && value !== '');
  const title = get('title', 'heading', 'header', 'name', 'label', 'summary');
  const kind = get('type', 'color', 'kind', 'style', '0') ?? '';
  if (/^(?:alert|callout|admonition|notice|hint|aside|admonish|block)$/.test(name))
    return { name: 'callout', type: findCalloutType(kind) ?? 'note', title: title ?? get('1') };
  return toBox(name, title ?? get('0'));
}
