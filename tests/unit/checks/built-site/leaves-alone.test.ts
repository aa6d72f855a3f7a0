import { describe, expect, it } from 'vitest';
import { check, mapTexts, replaceIn, soundSite } from '../../../support/sound-site.ts';

/** HTML that resembles a mistake but is correct. */

const zh = 'zh/parcel-refused/index.html';
const zhText = '<p>登录的账户是不是你常用的那个，填的每一栏是不是都对。</p>';
const withText = (html: string) => replaceIn(zh, zhText, `${zhText}\n${html}`);

describe('rules about the built site', () => {
  it.each([
    [
      'quoted words of a screen',
      '<p>屏幕上写着“Your session has expired, please sign in again”。</p>',
    ],
    ['code', '<p>把<code>the whole error message you can see there</code>发给客服。</p>'],
    ['names and codes', '<p>Posta Help Centre的编号是RE-1101，许可是CC BY 4.0。</p>'],
    [
      'a marked English phrase',
      '<p>点<span lang="en">Open the account settings now please</span>，就能看到你要找的那一栏。</p>',
    ],
    ['an address', '<p>打开https://help.test/a/b/c/d/e/f/g看看。</p>'],
    [
      'details below the first section',
      '<details><summary>只有公司账户才需要</summary><p>请管理员确认。</p></details>',
    ],
    ['a closed dialog', '<dialog><p>公告</p></dialog>'],
    [
      'a template',
      '<template><h1>二</h1><img src="https://a.example/"><a href="/nowhere/">看</a></template>',
    ],
    ['the content of a comment', '<!-- <h1>二</h1><script src="https://a.example/"></script> -->'],
    ['decoration', '<img src="/help/card.png" alt="" width="2" height="1">'],
    ['a data URL', '<img src="data:image/png;base64,AA==" alt="" width="2" height="1">'],
    [
      'an SVG symbol of the page itself',
      '<svg aria-hidden="true"><title>好</title><use href="#ok"></use></svg>',
    ],
    ['a link to another site', '<p><a href="https://depot.example/a?b=c#d">网点</a></p>'],
    [
      'mail and telephone',
      '<p><a href="mailto:a@b.example">信</a><a href="tel:10086">电话</a></p>',
    ],
    ['the top of the page', '<p><a href="#">回到开头</a><a href="#top">回到开头</a></p>'],
    ['a text fragment', '<p><a href="/help/zh/#:~:text=Posta">看</a></p>'],
    ['an absolute address of this site', '<p><a href="https://help.test/help/zh/">首页</a></p>'],
    ['a relative address', '<p><a href="../../zh/">首页</a></p>'],
    ['a file', '<p><a href="../parcel-refused.md">Markdown</a></p>'],
    ['headings that go back up', '<h3>二</h3><h4>三</h4><h2>四</h2>'],
    ['unclosed tags', '<p>一<p>二<ul><li>三<li>四</ul>'],
  ])('accept %s', (_, html) => {
    expect(check(withText(html))).toEqual([]);
  });

  it('parse hostile HTML to its end', () => {
    const hostile = `${'<div>'.repeat(5000)}<a href="%E0%A4%A"><img src=x onerror=alert(1)><p style="font-size:`;
    const rules = new Set(check(withText(hostile)).map(({ rule }) => rule));
    expect([...rules].sort()).toEqual(
      ['image-alt', 'image-size', 'page-file-missing', 'page-link-broken', 'page-policy'].sort(),
    );
  });

  it('report nothing for a site without files', () => {
    expect(check({})).toEqual([]);
  });

  it('report the same for the same files in any order', () => {
    const broken = withText('<p><a href="/help/nowhere/">看</a></p><h1>二</h1>');
    const reversed = Object.fromEntries(Object.entries(broken).reverse());
    expect(check(reversed)).toEqual(check(broken));
    expect(check(broken)).toHaveLength(2);
  });

  it('name the file and field in which the author wrote a title', () => {
    const [finding] = check(replaceIn(zh, '<title>寄件', `<title>${'很'.repeat(40)}寄件`));
    expect(finding?.fix).toContain('`title` in content/zh/…/parcel-refused.mdx');
    const [home] = check(replaceIn('en/index.html', '<title>Posta', `<title>${'x'.repeat(60)}`));
    expect(home?.fix).toContain('`name.en` in src/site/config.ts');
  });

  it('report nothing for the sound site with Windows line ends', () => {
    const files = mapTexts(soundSite, (text) => text.replaceAll('\n', '\r\n'));
    expect(check(files)).toEqual([]);
  });
});
