import { relative, sep } from 'node:path';
import { readBuildSettings } from '../../../content-model/build-settings.ts';
import { drawn, isPrintable } from '../../../content-model/print-fonts.ts';
import type { Content } from '../../../content-model/reading/content.ts';
import { readText } from '../../../content-model/reading/read-text.ts';
import { listTexts } from '../../../content-model/reading/fields.ts';
import type { SourceEntry } from '../../../content-model/reading/source-entry.ts';
import { toCodePoint } from '../../../i18n/visible-text.ts';
import { formatFirst } from '../../message-parts.ts';
import { findExtension, listPictures } from '../pictures.ts';
import type { Problem } from '../../rule.ts';

/** Finds characters that no font of the PDFs has. A site without PDFs may have any. */
export function checkCharacterUnprintable(content: Content): Problem[] {
  if (!readBuildSettings().pdf) return [];
  const { entries, flows } = content;
  return [...entries, ...flows.files, ...readDrawings(content)].flatMap((source) =>
    'frontmatter' in source ? checkEntry(source) : checkText(source),
  );
}

/** Returns the texts of the SVG pictures that articles show. */
function readDrawings(content: Content) {
  const files = listPictures(content).flatMap(({ file }) =>
    file !== undefined && findExtension(file) === 'svg' ? file : [],
  );
  return [...new Set(files)].flatMap((file) => {
    const text = readText(file);
    const path = relative(content.directory, file).split(sep).join('/');
    return typeof text === 'string' ? { path, text } : [];
  });
}

/** Phrases are searched and never printed. */
function checkEntry(entry: SourceEntry): LineProblem[] {
  const problems = checkText(entry);
  if (problems.length === 0) return [];
  // Only now, because positions in YAML take a hundred times as long as all else here.
  const { positionOf } = entry.frontmatter;
  const phrases = listTexts(entry, 'phrases').map(
    ({ index }) => positionOf(['phrases', index]).line,
  );
  return problems.filter(({ at }) => !phrases.includes(at.line));
}

type LineProblem = Problem & { readonly at: { readonly line: number; readonly column: number } };

/** Characters that are written by their number: `&#x1200;` or `&#4608;`. */
const reference = /&#(?:x([\da-f]{1,6})|(\d{1,7}));/gi;

interface Written {
  readonly character: string;
  readonly index: number;
}

/** Returns the characters of a line that need a glyph, and where each is written. */
function listDrawn(line: string): Written[] {
  const named = Array.from(line.matchAll(reference), ({ 1: hex, 2: decimal, index }) => {
    const code = hex === undefined ? Number(decimal) : parseInt(hex, 16);
    return { character: code > 0x10_ffff ? '' : String.fromCodePoint(code), index };
  });
  const typed = Array.from(line.matchAll(drawn), ({ 0: character, index }) => ({
    character,
    index,
  }));
  return [...typed, ...named.filter(({ character }) => character.match(drawn) !== null)];
}

const checkText = ({ path, text }: Pick<SourceEntry, 'path' | 'text'>): LineProblem[] =>
  text.split('\n').flatMap((content, index) => {
    const missing = listDrawn(content).filter(({ character }) => !isPrintable(character));
    const [first] = missing;
    if (first === undefined) return [];
    const characters = [...new Set(missing.map(({ character }) => character))];
    const names = characters.map((one) => `${one} (${toCodePoint(one)})`);
    return {
      file: path,
      at: { line: index + 1, column: first.index + 1 },
      message: `No font of the PDFs has ${formatFirst(names)}; on paper it is �.`,
      fix: 'Write it another way, or add a font that has it (docs/pdf.md).',
    };
  });
