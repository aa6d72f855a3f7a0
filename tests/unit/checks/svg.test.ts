import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { inspectSvg } from '../../../src/checks/svg.ts';

const svg = (content: string, before = ''): string =>
  `${before}<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink">\n${content}\n</svg>`;
const nest = (name: string, times: number): string =>
  `<${name}>`.repeat(times) + `</${name}>`.repeat(times);

describe('inspectSvg', () => {
  it.each([
    [
      'the icon of this site',
      readFileSync(join(import.meta.dirname, '../../../public/favicon.svg'), 'utf8'),
    ],
    ['a declaration of XML', svg('', '<?xml version="1.0" encoding="UTF-8"?>\n')],
    ['a prefix for its elements', '<s:svg xmlns:s="http://www.w3.org/2000/svg"><s:g/></s:svg>'],
    [
      'paints, copies and pictures of its own',
      svg(
        '<style>.a { fill: url("#b"); color: rgb(0 0 0) }</style><g fill="url(#b)" transform="rotate(3)"/>' +
          '<use xlink:href="#c"/><image href="data:image/png;base64,AA=="/>',
      ),
    ],
    [
      'notes of a drawing program',
      svg(
        '<i:view xmlns:i="http://sodipodi.sourceforge.net/DTD/sodipodi-0.dtd" i:zoom="url(2)"/><g data-name="Layer(1)"/>',
      ),
    ],
    ['a script in a comment', svg('<!-- <script/> -->')],
  ])('allows %s', (_, text) => {
    expect(inspectSvg(text)).toEqual([]);
  });

  it.each([
    ['<script>1</script>', 'contains the element <script>'],
    ['<feTurbulence numOctaves="1000000000"/>', 'contains the element <feTurbulence>'],
    ['<foreignObject/>', 'contains the element <foreignObject>'],
    ['<a href="#b"/>', 'contains the element <a>'],
    ['<set attributeName="href" to="javascript:1"/>', 'contains the element <set>'],
    ['<h:img xmlns:h="http://www.w3.org/1999/xhtml"/>', 'contains the element <h:img>'],
    ['<g xmlns="http://www.w3.org/1999/xhtml"/>', 'contains the element <g>'],
    ['<g onclick="a()"/>', 'contains the attribute onclick of <g>'],
    ['<g xml:base="http://a/"/>', 'contains the attribute xml:base of <g>'],
    ['<use href="http://a/#b"/>', 'contains an address outside of the file: href="http://a/#b"'],
    [
      '<image p:href="java&#115;cript:1" xmlns:p="http://www.w3.org/1999/xlink"/>',
      'contains an address outside of the file: p:href="javascript:1"',
    ],
    [
      '<image href="data:image/svg+xml;base64,AA"/>',
      'contains an address outside of the file: href="data:image/svg+xml;base64,AA"',
    ],
    ['<style>@import "x"</style>', 'contains @ in <style>'],
    ['<style><![CDATA[g{fill:u\\72l(x)}]]></style>', 'contains \\ in <style>'],
    ['<g fill="url( \'//a\')"/>', "contains url( '/…) in fill of <g>"],
    ['<g style="background:image-set(\'a\' 1x)"/>', "contains image-set('a…) in style of <g>"],
    ['<g id="b"><use href="#b"/></g>', 'contains a <use> inside an element with an id'],
    [nest('g', 60), 'has elements 51 deep'],
    ['<g/>'.repeat(20_001), 'has more than 20000 elements'],
    ['<g>', 'cannot be read as XML: Unexpected close tag'],
    ['<g a=b/>', 'cannot be read as XML: Unquoted attribute value'],
    ['&nbsp;', 'cannot be read as XML: Invalid character entity'],
  ])('reports %.60s', (content, message) => {
    expect(inspectSvg(svg(content))[0]).toEqual({
      line: content === '<g>' ? 3 : 2,
      message: expect.stringContaining(message) as string,
    });
  });

  it.each([
    ['<!DOCTYPE svg [<!ENTITY a "b">]>', 'contains a document type with declarations'],
    ['<?xml-stylesheet href="a"?>', 'contains the instruction <?xml-stylesheet?>'],
    ['<?xml version="1.0" encoding="utf-7"?>', 'is in the encoding utf-7; expected UTF-8'],
    ['text', 'cannot be read as XML: Non-whitespace before first tag.'],
  ])('reports %s before the picture', (before, message) => {
    expect(inspectSvg(svg('', before))[0]).toEqual({ line: 1, message });
  });

  it.each(['', ' \n', '<html/>', 'GIF89a', '\0', '<svg xmlns="http://www.w3.org/2000/svg">'])(
    'reports a file that is no picture: %j',
    (text) => {
      expect(inspectSvg(text)).not.toEqual([]);
    },
  );

  it('finds a script wherever it is put', () => {
    const scripts = ['<script/>', '<g onload="a"/>', '<image href="//a"/>'];
    const around = fc.constantFrom('g', 'defs', 'symbol', 'text', 'switch', 'metadata', 'mask');
    fc.assert(
      fc.property(fc.array(around), fc.constantFrom(...scripts), (names, script) => {
        const text = names.reduce((inner, name) => `<${name}>${inner}</${name}>`, script);
        expect(inspectSvg(svg(text))).not.toEqual([]);
      }),
      { seed: 16 },
    );
  });
});
