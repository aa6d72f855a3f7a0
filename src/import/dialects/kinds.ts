import { alertTypes } from '../../content-model/markdown/alerts.ts';
import { findCalloutType, type CalloutType } from '../../content-model/markdown/callout-names.ts';

/** Names of elements and classes that are more often something else than a box. */
const ambiguous: ReadonlySet<string> = new Set(
  'example question faq todo quote summary check done fail default primary secondary important'.split(
    ' ',
  ),
);

/** Words before the kind in a class: `alert-warning`, `wysiwyg-callout--info`. */
const family =
  /^(?:.*[-_])?(?:alert|callout|admonition|note|message|notice|panel|infobox|hint|block)[-_]+([a-z]+)$/;

/** Classes that say only that something is a box. */
const boxes = /^(?:alert|callout|admonition|admonitionblock|infobox|notice|note-box|custom-block)$/;

/** Returns the type of callout that the classes of an element say; undefined if they say none. */
export function findTypeOfClasses(classes: readonly string[]): CalloutType | undefined {
  const lower = classes.map((name) => name.toLowerCase());
  const isBox = lower.some((name) => boxes.test(name));
  for (const name of lower) {
    const kind = family.exec(name)?.[1] ?? name;
    const type = findCalloutType(kind);
    if (type !== undefined && (isBox || kind !== name || !ambiguous.has(name)) && !boxes.test(name))
      return type;
  }
  if (!isBox) return undefined;
  return lower.includes('alert') ? 'warning' : 'note';
}

/** GitHub's mark of an alert for each type: the first of several. */
const alertMarks = new Map(
  Object.entries(alertTypes)
    .map(([mark, type]) => [type, mark] as const)
    .reverse(),
);

/** Returns GitHub's mark of an alert for the kind that another tool has: `NOTE` for `info`. */
export const toAlertMark = (kind: string): string =>
  kind.toUpperCase() in alertTypes
    ? kind.toUpperCase()
    : (alertMarks.get(findCalloutType(kind) ?? 'note') ?? '');

/** The names that tools have for boxes, by what they are here. */
const boxNames = {
  callout: 'alert callout admonition admonish notice hint aside banner',
  details: 'details collapse collapsible expand expandable spoiler accordion disclosure toggle faq',
  tabs: 'tabs tabpane tab-set tabset tabgroup code-group codegroup codetabs',
  tab: 'tab tab-item tabitem tabpanel tabs-tab tabs-item',
  steps: 'steps',
} as const;

export type BoxName = keyof typeof boxNames;

const boxesByName = new Map<string, BoxName>(
  Object.entries(boxNames).flatMap(([box, list]) =>
    list.split(' ').map((name) => [name, box as BoxName] as const),
  ),
);

/** Returns what an element, a tag or a box of another tool is here by its name; undefined if the name alone does not say it. */
export const findBoxName = (name: string): BoxName | undefined =>
  boxesByName.get(name.toLowerCase());
