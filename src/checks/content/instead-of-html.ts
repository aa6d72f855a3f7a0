import { componentNames } from '../../components/index.ts';
import { findCalloutType } from '../../content-model/markdown/callout-names.ts';

/** What to write in place of elements of HTML, by their names. */
const forms: readonly (readonly [names: string, instead: string])[] = [
  ['details summary', 'Write <Details summary="…">, the text, </Details>.'],
  ['b strong', 'Write **words**.'],
  ['i em cite dfn', 'Write *words*.'],
  ['u ins mark', 'Write **words**: underlined words look like links.'],
  ['s del strike', 'Write ~~words~~.'],
  ['code kbd samp tt var', 'Write `words`.'],
  ['pre', 'Write ``` on the lines before and after the code.'],

  ['hr', 'Write --- on a line of its own.'],
  ['a', 'Write [words](article:id), or [words](https://…).'],
  ['img picture', 'Write ![what it shows](./picture.png).'],
  ['figure figcaption', 'Write <Figure src="./picture.png" alt="…">caption</Figure>.'],
  [
    'video audio iframe embed object source',
    'Write <Video> for a file beside the article, or a link.',
  ],
  [
    'table thead tbody tr td th caption',
    'Write a table of Markdown: | a | b |, and | - | - | below.',
  ],
  ['ul ol li', 'Write a list: - words, or 1. words.'],
  ['dl dt dd', 'Write <Terms> around a list: - **Term**: meaning.'],
  ['blockquote q', 'Write > words.'],
  ['aside', 'Write <Callout type="note">, the text, </Callout>.'],
  ['h1 h2 h3 h4 h5 h6', 'Write ## words [#id].'],
  ['sub sup', 'Write the number itself (CO₂, m²), or [^1] for a note.'],
  ['style script link meta', 'Remove it: how pages look is decided in src/layout/.'],
];

const byName = new Map(
  forms.flatMap(([names, instead]) => names.split(' ').map((name) => [name, instead] as const)),
);

/** Returns what to write in place of an element of HTML; a component may have its name in small letters. */
export function writeInstead(name: string): string {
  const lower = name.toLowerCase();
  const component = componentNames.find((known) => known.toLowerCase() === lower);
  return (
    byName.get(lower) ??
    (component && `Write <${component}>, with a capital.`) ??
    findCallout(name) ??
    `Remove the tags <${name}> and </${name}>; their text may stay.`
  );
}

/** Names of boxes beside the text that do not say of which type they are. */
const boxNames: ReadonlySet<string> = new Set(['callout', 'admonition', 'aside']);

/** Returns the callout to write in place of a box of another tool; undefined if the name is not one. */
export function findCallout(name: string): string | undefined {
  const type = findCalloutType(name) ?? (boxNames.has(name.toLowerCase()) ? 'note' : undefined);
  return type && `Write <Callout type="${type}">, the text, </Callout>.`;
}
