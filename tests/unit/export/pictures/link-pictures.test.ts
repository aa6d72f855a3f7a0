import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { openSite } from '../../../../src/content-model/built-site/open-site.ts';
import { linkPictures } from '../../../../src/export/pictures/link-pictures.ts';
import { createArticle, createProblemInput } from '../../../support/articles.ts';
import { createTinySite } from '../../../support/tiny-site.ts';

const asText = '<meta name="twitter:card" content="summary">';
const page = `<head><meta charset="utf-8">${asText}<meta name="x"></head>`;

/** Returns a site of one article, whose pages have a place for a picture. */
function prepare(title = '充值失败') {
  const article = createArticle('zh', 'fees', createProblemInput({ title, code: 'DEP-901' }));
  const directory = createTinySite([{ article, body: '' }], '/help/');
  const write = (path: string, content: string): void => {
    mkdirSync(dirname(join(directory, path)), { recursive: true });
    writeFileSync(join(directory, path), content);
  };
  for (const path of ['zh/fees/index.html', 'zh/index.html']) write(path, page);
  const read = (path: string): string => readFileSync(join(directory, path), 'utf8');
  return { directory, write, read, run: () => linkPictures(openSite(directory)) };
}

describe('linkPictures', () => {
  it('names a picture by its absolute address and version, with its size and words', () => {
    const { write, read, run } = prepare();
    write('pictures/zh/fees.png', 'one');
    expect(run()).toBe(1);
    expect(read('zh/fees/index.html')).toBe(
      page.replace(
        asText,
        [
          '<meta name="twitter:card" content="summary_large_image">',
          '<meta property="og:image" content="https://help.test/help/pictures/zh/fees.png?v=7692c3ad">',
          '<meta property="og:image:type" content="image/png">',
          '<meta property="og:image:width" content="1200">',
          '<meta property="og:image:height" content="630">',
          '<meta property="og:image:alt" content="OKPay帮助中心 · 充值 · 充值失败 · DEP-901">',
        ].join(''),
      ),
    );
    expect(read('zh/index.html')).toBe(page);
  });

  it('changes a page only where something is different', () => {
    const { directory, write, read, run } = prepare();
    write('pictures/zh/fees.png', 'one');
    expect([run(), run()]).toEqual([1, 0]);
    write('pictures/zh/fees.png', 'two');
    expect([run(), run()]).toEqual([1, 0]);
    expect(read('zh/fees/index.html').match(/og:image"/g)).toHaveLength(1);
    rmSync(join(directory, 'pictures/zh/fees.png'));
    expect([run(), run()]).toEqual([1, 0]);
    expect(read('zh/fees/index.html')).toBe(page);
  });

  it('escapes what a title holds, and changes no sign of it', () => {
    const { write, read, run } = prepare('"><script>$& $1');
    write('pictures/zh/fees.png', 'one');
    run();
    expect(read('zh/fees/index.html')).toContain('&quot;&gt;&lt;script&gt;$&amp; $1 · DEP-901">');
    expect(run()).toBe(0);
  });
});
