import { extname } from 'node:path';
import { pictureExtensions } from '../../content-model/reading/picture.ts';
import { formatList } from '../message-parts.ts';

/** A kind of file that is no part of the site, and what can be used instead. */
interface FileKind {
  /** Endings of names, in small letters. */
  readonly endings: string;
  /** What it is: `a video`. */
  readonly what: string;
  /** What to do, imperative; `x.mdx` is the name of the file as an article. */
  readonly instead: string;
}

const pictures = formatList(pictureExtensions.map((extension) => `.${extension}`));

const kinds: readonly FileKind[] = [
  {
    endings: 'md markdown mdown mkd mdwn',
    what: 'Markdown, which is read under another ending',
    instead: 'Rename it to x.mdx. In .mdx, write \\< and \\{ for these characters outside of code.',
  },
  {
    endings: 'txt text rst adoc asciidoc org textile',
    what: 'text in another format',
    instead:
      'Write it as an article, x.mdx (docs/writing.md), or move it out of the content directory.',
  },
  {
    endings: 'html htm xhtml mht',
    what: 'a page in HTML',
    instead: 'Write it in Markdown, as x.mdx, or move it out of the content directory.',
  },
  {
    endings: 'docx doc odt rtf pages pdf pptx ppt key odp epub xlsx xls ods numbers csv tsv',
    what: 'a document, which no article can show',
    instead:
      'Write what readers need into an article, x.mdx; or publish the document on a server and link to it with https:.',
  },
  {
    endings: 'm4v mov avi mkv wmv flv ogv 3gp mpg mpeg',
    what: 'a video in a format that not every browser plays',
    instead: 'Export it as MP4 and show it with <Video> (docs/writing.md).',
  },
  {
    endings: 'mp3 m4a wav ogg oga opus flac aac',
    what: 'a sound, which no article can play',
    instead: 'Publish it on a server and link to it with https:, or write down what it says.',
  },
  {
    endings: 'heic heif',
    what: 'a photo in a format that browsers do not show',
    instead: 'Export it as JPEG: .jpg.',
  },
  {
    endings: 'avif jxl tif tiff bmp ico psd psb xcf ai eps sketch fig raw dng cr2 nef jp2 apng',
    what: 'a picture in a format that not every page and PDF can show',
    instead: `Export it as ${pictures}.`,
  },
  {
    endings: 'bak old orig rej tmp temp',
    what: 'a copy that a program has left',
    instead: 'Delete it.',
  },
  {
    endings: 'yaml yml',
    what: 'YAML, which only flows/ and notices/ hold',
    instead: 'Move it into flows/ or notices/, as .yml, or out of the content directory.',
  },
];

const byEnding = new Map(
  kinds.flatMap((kind) => kind.endings.split(' ').map((ending) => [ending, kind] as const)),
);

/** Returns what a file is and what to do with it, by its name; undefined where its ending says nothing. */
export function describeFileKind(path: string): Pick<FileKind, 'what' | 'instead'> | undefined {
  const ending = extname(path);
  const article = `${path.slice(0, path.length - ending.length)}.mdx`;
  if (ending.toLowerCase() === '.mdx')
    return { what: 'an article with an ending in capitals', instead: `Rename it to ${article}.` };
  const kind = byEnding.get(ending.slice(1).toLowerCase());
  return kind && { what: kind.what, instead: kind.instead.replace('x.mdx', article) };
}
