import type { TagLine } from './braces.ts';
import { findCalloutType } from '../../content-model/markdown/callout-names.ts';
import { findBoxName } from './kinds.ts';
import type { Box } from './lines.ts';

/** Returns what a box is here by its name; undefined if it is nothing. */
export function toBox(name: string, title: string | undefined): Box | undefined {
  const type = findCalloutType(name);
  const box = findBoxName(name) ?? (type && 'callout');
  switch (box) {
    case 'details':
      return { name: box, title: title ?? name };
    case 'tab':
      return { name: box, title: title ?? '' };
    case 'callout':
      return { name: box, type: type ?? 'note', title };
    default:
      return box && { name: box };
  }
}

/** Returns what a tag with an end is here; undefined if it is nothing. */
export function findTagBox({ name, attributes }: TagLine): Box | undefined {
  const get = (...names: string[]): string | undefined =>
    names.map((key) => attributes.get(key)).find((value) => value !== undefined && value !== '');
  const title = get('title', 'heading', 'header', 'name', 'label', 'summary');
  if (findBoxName(name) !== 'callout' && name !== 'block') return toBox(name, title ?? get('0'));
  const kind = get('type', 'color', 'kind', 'style', '0') ?? '';
  return { name: 'callout', type: findCalloutType(kind) ?? 'note', title: title ?? get('1') };
}
