import fc from 'fast-check';
import { stringify } from 'yaml';
import { boxBlocks, htmlBlocks, markdownBlocks, mdxBlocks, signs } from './blocks.ts';

/** A document of a random folder, as another tool has it. */
export interface RandomDocument {
  /** Path of its file in the folder. */
  readonly file: string;
  /** Its words: those that readers see of the text, and those of its title, description and tags. */
  readonly words: { readonly body: readonly string[]; readonly fields: readonly string[] };
}

/** Files by path, and the documents in them. */
export interface RandomFolder {
  readonly files: Readonly<Record<string, string>>;
  readonly documents: readonly RandomDocument[];
}

/** Returns the words that a text has; each is unique in its folder, so that it can be found again. */
export const listWords = (text: string): string[] => text.match(/到\d+账|word\d+q/g) ?? [];

/** Returns a function that puts words of its own into the places of a text. */
function createFill(isChinese: boolean, first: number): (text: string) => string {
  let count = first;
  return (text) => text.replaceAll('§', () => (isChinese ? `到${count++}账` : `word${count++}q`));
}

/** Lines with signs of code, behind which no tool shows words. */
const fences = /^.*(?:```|~~~)[^`\n]*$/gm;

const place = fc.double({ min: 0, max: 1, noNaN: true });

/** A sign and where it is put, as a fraction of the text. */
const change = fc.tuple(place, fc.constantFrom(...signs));

/** Puts signs into a text, never into a word or a tag: attributes of a tag that is broken are not shown by any tool. */
const addSigns = (text: string, changes: readonly (readonly [number, string])[]): string =>
  changes.reduce((before, [where, sign]) => {
    const index = Math.floor(before.length * where);
    const word = [...before.matchAll(/到\d+账|word\d+q|<[^<>\n]*>/g)].find(
      (match) => match.index < index && index < match.index + match[0].length,
    );
    const at = word ? word.index + word[0].length : index;
    return before.slice(0, at) + sign + before.slice(at);
  }, text);

const listBlocks = (...blocks: readonly (readonly string[])[]): fc.Arbitrary<string> =>
  fc
    .tuple(
      fc.array(fc.constantFrom(...blocks.flat()), { minLength: 1, maxLength: 6 }),
      fc.oneof(fc.constant([]), fc.array(change, { maxLength: 6 })),
    )
    .map(([chosen, changes]) => addSigns(chosen.join('\n\n'), changes));

const bodies = {
  md: listBlocks(markdownBlocks, boxBlocks, htmlBlocks),
  mdx: listBlocks(markdownBlocks, boxBlocks, mdxBlocks),
  html: listBlocks(htmlBlocks),
} as const;

const fields = fc.record(
  {
    title: fc.constantFrom('§ §', '**§** `§`', '§: "§" # §', '§ '.repeat(30).trim(), '<§> {§}'),
    description: fc.constantFrom(
      '§ §.',
      '§. §! § §? §.',
      '§ '.repeat(80).trim(),
      '§ <b>§</b> [§](a)',
      '§。§',
    ),
    tags: fc.constantFrom(['§', '§ §'], '§, §', []),
    sidebar_position: fc.constant(1),
    draft: fc.constantFrom('true', 'false', 'false'),
    date: fc.constantFrom('2024-01-02', 'yesterday'),
    aliases: fc.constant(['/old/', 'old-name']),
    unknown: fc.constant('x'),
  },
  { requiredKeys: [] },
);
type Fields = typeof fields extends fc.Arbitrary<infer Value> ? Value : never;

const writers: readonly ((data: Fields) => string)[] = [
  (data) => `---\n${stringify(data)}---\n\n`,
  (data) => `${JSON.stringify(data, null, 2)}\n\n`,
  (data) =>
    `+++\n${Object.entries(data)
      .map(([name, value]) => `${name} = ${JSON.stringify(value)}\n`)
      .join('')}+++\n`,
];

const paths = fc.constantFrom(
  ...['a.md', 'A.md', 'b.md', 'c/a.md', 'c/index.md', 'c/README.md', '01-intro.md', 'd e/退件.md'],
  ...[
    'en/a.md',
    'zh-CN/a.md',
    'zh/b.md',
    'fr/a.md',
    'a.zh.md',
    'a.fr.md',
    'docs/a.md',
    'docs/c/b.markdown',
  ],
  'i18n/zh-CN/docusaurus-plugin-content-docs/current/a.md',
);

const textFile = fc
  .tuple(paths, fc.boolean(), fields, fc.constantFrom(...writers), fc.boolean())
  .chain(([path, isMdx, data, write, hasFields]) =>
    (isMdx ? bodies.mdx : bodies.md).map((body) => ({
      file: isMdx ? path.replace(/\.\w+$/, '.mdx') : path,
      create: (fill: (text: string) => string) => {
        const top = hasFields ? fill(write(data)) : '';
        const text = fill(body);
        return {
          text: top + text,
          words: [{ body: listWords(text.replace(fences, '')), fields: listWords(top) }],
        };
      },
    })),
  );

const exported = fc.array(
  fc.record({
    title: fc.constantFrom('§ §', '§ & <§>'),
    body: fc.oneof(
      { weight: 9, arbitrary: bodies.html },
      { weight: 1, arbitrary: fc.constantFrom(null, '', ' ') },
    ),
    locale: fc.constantFrom('en-us', 'en', 'zh-cn', 'fr', undefined),
    isDraft: fc.boolean(),
    isIntercom: fc.boolean(),
    translation: fc.option(bodies.html),
  }),
  { minLength: 1, maxLength: 3 },
);

const exportFile = fc
  .tuple(fc.constantFrom('articles.json', 'en/articles.json'), exported)
  .map(([file, articles]) => ({
    file,
    create: (fill: (text: string) => string) => {
      const words: RandomDocument['words'][] = [];
      const read = ({ title, body }: { title: string; body: string | null }) => {
        const version = { title: fill(title), body: body && fill(body) };
        words.push({ body: listWords(version.body ?? ''), fields: listWords(version.title) });
        return version;
      };
      const list = articles.map(
        ({ locale, isDraft, isIntercom, translation, ...article }, index) =>
          isIntercom
            ? {
                id: `${file}-${index}`,
                ...read(article),
                default_locale: locale,
                state: isDraft ? 'draft' : 'published',
                ...(translation !== null && {
                  translated_content: {
                    'zh-TW': read({ title: '§', body: translation }),
                    type: 'x',
                  },
                }),
              }
            : {
                id: `${file}-${index}`,
                ...read(article),
                locale,
                draft: isDraft,
                label_names: [fill('§')],
              },
      );
      return { text: JSON.stringify({ articles: list }), words };
    },
  }));

/** Folders of Markdown, MDX and exports, in several languages. */
export const folders: fc.Arbitrary<RandomFolder> = fc
  .tuple(
    fc.array(fc.oneof({ weight: 5, arbitrary: textFile }, { weight: 1, arbitrary: exportFile }), {
      minLength: 1,
      maxLength: 4,
    }),
    fc.boolean(),
  )
  .map(([chosen, isChinese]) => {
    const fill = createFill(isChinese, 1);
    const made = [...new Map(chosen.map((each) => [each.file, each])).values()].map(
      ({ file, create }) => ({ file, ...create(fill) }),
    );
    return {
      files: Object.fromEntries(made.map(({ file, text }) => [file, text])),
      documents: made.flatMap(({ file, words }) => words.map((each) => ({ file, words: each }))),
    };
  });
