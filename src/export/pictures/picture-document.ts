import { readFileSync } from 'node:fs';
import type { ColorPair } from '../../product/colors.ts';
import { colors } from '../../site/colors.ts';
import { describeLang, readTemplate } from '../pdf/document-parts.ts';
import { toVirtualPath, type TypstDocument, type VirtualFile } from '../pdf/engine.ts';
import { toArray, toCall, toLiteral } from '../pdf/typst.ts';
import { toPrinted } from '../pdf/words.ts';
import type { PictureFacts } from './describe-pictures.ts';
import { keepWords, listWordings } from './wordings.ts';

/** What all pictures of a run share. */
export interface PictureParts {
  readonly template: VirtualFile;
  /** help.typ, which has the fonts of each language. */
  readonly paper: VirtualFile;
  /** The product's mark, an SVG. */
  readonly mark: VirtualFile;
}

/** Returns what all pictures of a run share, given the product's mark as SVG. */
export const readParts = (mark: string): PictureParts => ({
  template: {
    extension: 'typ',
    content: readFileSync(new URL('./picture.typ', import.meta.url), 'utf8'),
  },
  paper: readTemplate(),
  mark: { extension: 'svg', content: mark },
});

/** Returns a text as a literal, with a sign for each character that no font has. */
const toShown = (text: string): string => toLiteral(toPrinted(text));

const toOptional = (text: string | undefined): string | undefined => text && toShown(text);

/** Returns a picture as a document of one page. */
export function createPictureDocument(
  { locale, name, title, topic, code, note }: PictureFacts,
  { template, paper, mark }: PictureParts,
): TypstDocument {
  const { lang, region } = describeLang(locale);
  const palette = Object.entries<ColorPair>({ ...colors }).map(
    ([key, { light }]) => `${key}:rgb(${toLiteral(light)})`,
  );
  const picture = toCall(
    'picture',
    {
      lang,
      region,
      families: toCall('families-of', {}, [lang]),
      colors: `(${palette.join(',')})`,
      mark: toLiteral(toVirtualPath(mark)),
      name: toShown(name),
      topic: toOptional(topic),
      code: toOptional(code),
      note: toOptional(note && keepWords(note, locale)),
      title: toLiteral(title),
    },
    listWordings(title, locale).map((pieces) => toArray(pieces.map(toShown))),
  );
  const lines = [
    `#import ${toLiteral(toVirtualPath(paper))}: families-of`,
    `#import ${toLiteral(toVirtualPath(template))}: picture`,
    `#${picture}`,
  ];
  return { source: `${lines.join('\n')}\n`, files: [paper, template, mark] };
}
