import { listTexts as listFlowTexts } from '../../../content-model/flows/texts.ts';
import { listNoticeTexts } from '../../../content-model/notices/texts.ts';
import type { Content } from '../../../content-model/reading/content.ts';
import { findText, listTexts } from '../../../content-model/reading/fields.ts';
import { findMarkup } from '../../../content-model/reading/plain-text.ts';
import type { SourceEntry } from '../../../content-model/reading/source-entry.ts';
import { quote } from '../../message-parts.ts';
import { reportMarkup } from '../report-markup.ts';
import type { Problem } from '../../rule.ts';

/** Finds text that looks like markup and is shown as it is typed: in bodies, and where only plain text is shown. */
export const checkMarkupMistyped = (content: Content): Problem[] => [
  ...reportMarkup(content, ({ mistyped }) => mistyped),
  ...content.entries.flatMap((entry) => [...checkFields(entry), ...checkAttributes(entry)]),
  ...content.flows.files.flatMap((file) => checkTexts(file, listFlowTexts(file.data))),
  ...content.notices.files.flatMap((file) => checkTexts(file, listNoticeTexts(file.data))),
];

type Place = readonly (string | number)[];

/** Returns a problem without its place, where a plain text has markup. */
function checkText(name: string, text: string): Pick<Problem, 'message' | 'fix'>[] {
  const what = findMarkup(text);
  return what === undefined
    ? []
    : [
        {
          message: `${name} ${quote(text)} has ${what}, and is shown as it is typed; expected plain text.`,
          fix: 'Write the words without marks.',
        },
      ];
}

const singleFields = ['title', 'summary', 'answer'];
const listFields = ['symptoms', 'phrases'];

function checkFields(entry: SourceEntry): Problem[] {
  const texts: { readonly place: Place; readonly text: string }[] = [
    ...singleFields.map((field) => ({ place: [field], text: findText(entry, field) ?? '' })),
    ...listFields.flatMap((field) =>
      listTexts(entry, field).map(({ text, index }) => ({ place: [field, index], text })),
    ),
  ];
  return texts.flatMap(({ place, text }) =>
    checkText(`\`${place[0] ?? ''}\``, text).map((problem) => ({
      file: entry.path,
      at: entry.frontmatter.positionOf(place),
      ...problem,
    })),
  );
}

/** Attributes that readers see. */
const shownAttributes: ReadonlySet<string> = new Set([
  'title',
  'caption',
  'label',
  'summary',
  'alt',
]);

const checkAttributes = ({ path, body }: SourceEntry): Problem[] =>
  body.components.flatMap(({ attributes }) =>
    attributes
      .filter(({ name }) => shownAttributes.has(name))
      .flatMap(({ name, value = '', line, column }) =>
        checkText(`\`${name}\``, value).map((problem) => ({
          file: path,
          at: { line, column },
          ...problem,
        })),
      ),
  );

const checkTexts = (
  { path, yaml }: Content['flows']['files'][number] | Content['notices']['files'][number],
  texts: ReturnType<typeof listNoticeTexts>,
): Problem[] =>
  texts.flatMap(({ text, place }) =>
    Object.entries(text).flatMap(([locale, words]) =>
      checkText(`\`${place.join('.')}\``, words).map((problem) => ({
        file: path,
        at: yaml.positionOf([...place, locale]),
        ...problem,
      })),
    ),
  );
