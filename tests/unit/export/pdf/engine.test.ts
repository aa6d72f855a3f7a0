import { join } from 'node:path';
import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler';
import { describe, expect, it } from 'vitest';
import { openEngine, type Typeset } from '../../../../src/export/pdf/engine.ts';
import { listFontFiles } from '../../../../src/content-model/print-fonts.ts';
import { readPdf } from '../../../support/pdf.ts';

const engine = await openEngine();

const page = (content: string): string =>
  `#set document(title: "T", date: none)\n#set text(lang: "zh", region: "cn", font: ("Noto Sans", "Noto Sans SC", "Noto Emoji"), fallback: false)\n#heading(level: 1, "题")\n${content}\n`;

const typeset = (content: string): Typeset => engine.typeset({ source: page(content), files: [] });

const getPdf = (result: Typeset): Uint8Array => {
  if ('pdf' in result) return result.pdf;
  throw new Error(JSON.stringify(result.problems));
};

const getProblems = (result: Typeset) => ('problems' in result ? result.problems : []);

/** Two texts that differ in one character, whose last byte is the same in both. */
const pair = ['#par("大楼塌，大家没事。")', '#par("大楼牌，大家没事。")'] as const;

describe('the engine', { timeout: 60_000 }, () => {
  it('writes the right text if two documents differ in one character', async () => {
    for (const [content, character] of [
      [pair[0], '塌'],
      [pair[1], '牌'],
      [pair[0], '塌'],
    ] as const) {
      const { text } = await readPdf(getPdf(typeset(content)));
      expect(text).toContain(`大楼${character}，`);
    }
  });

  // The reason why files are named by their content. If this test fails, Typst has fixed the bug.
  it('would print the wrong character if the content of a path changed', async () => {
    const compiler = NodeCompiler.create({
      workspace: import.meta.dirname,
      fontArgs: [{ fontPaths: listFontFiles() }],
    });
    const mainFilePath = join(import.meta.dirname, 'same.typ');
    const texts: string[] = [];
    for (const content of pair) {
      compiler.mapShadow(mainFilePath, Buffer.from(page(content)));
      const { text } = await readPdf(compiler.pdf({ mainFilePath }));
      texts.push(text);
    }
    expect(texts).toEqual(['题大楼塌，大家没事。', '题大楼塌，大家没事。']);
  });

  it('writes tagged files that declare PDF/UA-1', async () => {
    const pdf = await readPdf(getPdf(typeset('#par("字 a 👍")')));
    expect(pdf).toMatchObject({
      title: 'T',
      language: 'zh-CN',
      isTagged: true,
      universalAccess: '1',
      dates: [],
    });
    expect(pdf.fonts.filter(({ isEmbedded }) => !isEmbedded)).toEqual([]);
  });

  it.each([
    [
      'a character no font has',
      '#par("张三和李𠮷在网点柜台前面等了一个下午也没有结果")',
      {
        rule: 'pdf-glyph',
        message: 'No font has 𠮷 (U+20BB7), in “张三和李𠮷在网点柜台前面等了一个下”.',
        near: '𠮷',
      },
    ],
    [
      'an image without an alternative text',
      '#image(bytes("<svg xmlns=\\"http://www.w3.org/2000/svg\\" width=\\"1\\" height=\\"1\\"/>"), format: "svg")',
      {
        rule: 'pdf-image',
        message: 'An image has no alternative text; expected one.',
      },
    ],
    [
      'a skipped heading level',
      '#heading(level: 3, "x")',
      {
        rule: 'pdf-heading',
        message: 'A heading of level 3 follows one of level 1; expected no skipped level.',
      },
    ],
    [
      'a link without a target',
      '#link(label("fees"), "x")',
      {
        rule: 'pdf-typesetting',
        message: 'The typesetter says: label `<fees>` does not exist in the document.',
        near: '#fees',
      },
    ],
  ])('reports %s', (_what, content, problem) => {
    expect(getProblems(typeset(content))).toEqual([problem]);
  });

  it('draws a page as SVG without fonts, and reports the problems of a PDF', () => {
    const draw = (content: string) => engine.draw({ source: page(content), files: [] });
    const drawn = draw('#par("字 a")');
    expect('svg' in drawn && drawn.svg.startsWith('<svg')).toBe(true);
    expect('svg' in drawn && /<text|font-family/.test(drawn.svg)).toBe(false);
    expect(draw('#par("李𠮷")')).toMatchObject({ problems: [{ rule: 'pdf-glyph' }] });
  });

  it('reports each character once', () => {
    const rules = getProblems(typeset('#par("سلام سلام")')).map(({ message }) => message);
    expect(new Set(rules).size).toBe(rules.length);
    expect(rules.join(' ')).toContain('U+0633');
  });

  it('names the platform that it has no binary for', async () => {
    const opening = openEngine(() => Promise.reject(new Error('Cannot find native binding')));
    await expect(opening).rejects.toThrow(`no binary for ${process.platform}-${process.arch}`);
  });
});
