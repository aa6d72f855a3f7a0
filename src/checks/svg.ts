import sax, { type QualifiedAttribute, type QualifiedTag, type SAXParser } from 'sax';
import { attributeNames, elementNames, functionNames, isPlainText } from './svg-names.ts';

/**
 * What an SVG file may contain. A picture in `<img>` runs nothing, but the same file can be opened by itself, where it
 * is a document of this site with scripts and links. Only names and values that are known to draw are allowed, so
 * that a feature of a later browser is not allowed by accident.
 */

/** Something in an SVG file that is not allowed, or the reason why it cannot be read. */
export interface SvgProblem {
  readonly line: number;
  /** Follows “the picture”: `contains the element <script>`. */
  readonly message: string;
}

const svgNamespace = 'http://www.w3.org/2000/svg';
const xlinkNamespace = 'http://www.w3.org/1999/xlink';
const xmlNamespace = 'http://www.w3.org/XML/1998/namespace';
const declarationNamespace = 'http://www.w3.org/2000/xmlns/';

/** Notes of drawing programs, which no browser does anything with. */
const noteNamespaces: ReadonlySet<string> = new Set([
  'http://www.inkscape.org/namespaces/inkscape',
  'http://sodipodi.sourceforge.net/DTD/sodipodi-0.dtd',
  'http://www.w3.org/1999/02/22-rdf-syntax-ns#',
  'http://creativecommons.org/ns#',
  'http://purl.org/dc/elements/1.1/',
]);

/** Elements that may be nested, and elements in a file: more can stop a browser. */
const limits = { depth: 50, elements: 20_000 } as const;

/** A picture in the file itself, in a format that contains no code. */
const embeddedPicture = /^data:image\/(?:png|jpe?g|gif|webp);base64,/i;

/** Returns what an SVG file contains that is not allowed, at most one problem an element; empty if it only draws. */
export function inspectSvg(text: string): SvgProblem[] {
  const problems: SvgProblem[] = [];
  // `strictEntities` leaves the five entities of XML; the types of the package lack it.
  const options = { xmlns: true, strictEntities: true };
  const parser = sax.parser(true, options);
  const report = (message: string | undefined): void => {
    if (message !== undefined) problems.push({ line: parser.line + 1, message });
  };
  watchElements(parser, report);
  parser.ondoctype = (type) =>
    report(type.includes('[') ? 'contains a document type with declarations' : undefined);
  parser.onsgmldeclaration = () => report('contains a declaration');
  parser.onprocessinginstruction = ({ name, body }) => report(describeInstruction(name, body));
  parser.onerror = ({ message }) => {
    throw new SyntaxError(message.split('\n', 1)[0]);
  };
  try {
    if (text.trim() === '') throw new SyntaxError('it is empty');
    parser.write(text.replace(/^\uFEFF/, '')).close();
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    report(`cannot be read as XML: ${error.message}`);
  }
  return problems;
}

/** Only the declaration of XML is allowed, and only with the encoding in which the file is read. */
function describeInstruction(name: string, body: string): string | undefined {
  if (name !== 'xml') return `contains the instruction <?${name}?>`;
  const encoding = /encoding\s*=\s*["']([^"']*)/.exec(body)?.[1] ?? 'UTF-8';
  return /^(?:utf-8|us-ascii)$/i.test(encoding)
    ? undefined
    : `is in the encoding ${encoding}; expected UTF-8`;
}

function watchElements(parser: SAXParser, report: (message: string | undefined) => void): void {
  const open: QualifiedTag[] = [];
  let count = 0;
  parser.onopentag = (opened) => {
    const tag = opened as QualifiedTag;
    report(describeElement(tag, open));
    open.push(tag);
    count += 1;
    if (count === limits.elements + 1) report(`has more than ${limits.elements} elements`);
    if (open.length === limits.depth + 1) report(`has elements ${open.length} deep`);
  };
  parser.onclosetag = () => void open.pop();
  const onText = (text: string): void =>
    report(open.at(-1)?.local === 'style' ? describeStyle('<style>', text) : undefined);
  parser.ontext = onText;
  parser.oncdata = onText;
}

function describeElement(tag: QualifiedTag, open: readonly QualifiedTag[]): string | undefined {
  const { name, local, uri, attributes } = tag;
  if (open.length === 0 && (uri !== svgNamespace || local !== 'svg'))
    return `begins with <${name}>; expected <svg xmlns="${svgNamespace}">`;
  const isAllowed = uri === svgNamespace ? elementNames.has(local) : noteNamespaces.has(uri);
  if (!isAllowed) return `contains the element <${name}>`;
  // A copy of copies of copies grows until the browser stops.
  if (local === 'use' && open.slice(1).some((outer) => 'id' in outer.attributes))
    return 'contains a <use> inside an element with an id, which could be copied again and again';
  return Object.values(attributes)
    .map((attribute) => describeAttribute(tag, attribute))
    .find((message) => message !== undefined);
}

function describeAttribute(
  { name: element, local: tagName }: QualifiedTag,
  { name, local, uri, value }: QualifiedAttribute,
): string | undefined {
  if (uri === declarationNamespace || noteNamespaces.has(uri)) return undefined;
  if (uri === xmlNamespace && (local === 'space' || local === 'lang')) return undefined;
  const isLink = local === 'href' && (uri === '' || uri === xlinkNamespace);
  if (uri === xlinkNamespace && !isLink) return undefined;
  if (isLink) {
    return value.startsWith('#') || (tagName === 'image' && embeddedPicture.test(value))
      ? undefined
      : `contains an address outside of the file: ${name}="${value}"`;
  }
  if (uri !== '' || !(attributeNames.has(name) || isPlainText(name)))
    return `contains the attribute ${name} of <${element}>`;
  return isPlainText(name) ? undefined : describeStyle(`${name} of <${element}>`, value);
}

/** Finds what could load a file or hide that it does. */
function describeStyle(place: string, style: string): string | undefined {
  const hidden = /[\\@]/.exec(style)?.[0];
  if (hidden !== undefined) return `contains ${hidden} in ${place}`;
  const [call] = [...style.matchAll(/([\w-]+)\(\s*(["']?)(.?)/g)].flatMap(
    ([text, name = '', , first]) => {
      const lower = name.toLowerCase();
      return functionNames.has(lower) || (lower === 'url' && first === '#') ? [] : [text];
    },
  );
  return call === undefined ? undefined : `contains ${call}…) in ${place}`;
}
