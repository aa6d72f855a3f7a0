import { describe, expect, it } from 'vitest';
import type { SiteRuleId } from '../../../../src/checks/built-site/rules/index.ts';
import {
  base,
  check,
  mapTexts,
  origin,
  pixel,
  policy,
  readText,
  replaceIn,
  soundSite,
  type SiteFiles,
} from '../../../support/sound-site.ts';

/** Each rule on a sound site that is broken in one place: it reports exactly that, and no other rule reports anything. */

const zh = 'zh/parcel-refused/index.html';
const en = 'en/parcel-refused/index.html';
const zhTitle = '<title>寄件失败，邮票没用 · Posta帮助中心</title>';
const zhDescription = 'content="先看邮票有没有变化，再试一次。邮票没有用掉，就不用联系客服。"';
const zhLead = '<p>先看邮票有没有变化，再试一次。邮票没有用掉，就不用联系客服。</p>';
const zhText = '<p>登录的账户是不是你常用的那个，填的每一栏是不是都对。</p>';
const enText = 'Are you signed in to the account you usually use';
const viewport = 'content="width=device-width, initial-scale=1"';

/** The Chinese article with HTML added after its checks. */
const withText = (html: string): SiteFiles => replaceIn(zh, zhText, `${zhText}\n${html}`);
const withHead = (html: string): SiteFiles => replaceIn(zh, zhTitle, `${zhTitle}\n${html}`);
const withFiles = (files: SiteFiles): SiteFiles => ({ ...soundSite, ...files });
const structured = (json: string) =>
  withHead(`<script type="application/ld+json">${json}</script>`);

const otherPage = readText(zh).replaceAll('parcel-refused', 'parcel-slow');
const lateSitemap = readText('sitemap.xml').replace(
  '</urlset>',
  `<url><loc>${origin}${base}zh/parcel-slow/</loc></url>\n</urlset>`,
);
/** A second Chinese article, linked and in the sitemap. */
const withLate = (page: string): SiteFiles => ({
  ...replaceIn(
    'zh/index.html',
    '</p>\n</main>',
    '<a href="/help/zh/parcel-slow/">寄件迟到</a></p>\n</main>',
  ),
  'zh/parcel-slow/index.html': page
    .replace(/<link rel="alternate"[^>]+>/g, '')
    .replaceAll(/<a [^>]+>English<\/a>/g, ''),
  'sitemap.xml': lateSitemap,
});
const lateTitle = '<title>寄件迟迟不到 · Posta帮助中心</title>';
const lateDescription = 'content="寄件迟迟不到，先看时间，再看网点有没有入账。"';
const soundLate = otherPage.replace(zhTitle, lateTitle).replace(zhDescription, lateDescription);

/** The sound site with a second article whose id is another. */
const renameLate = (id: string): SiteFiles =>
  Object.fromEntries(
    Object.entries(mapTexts(withLate(soundLate), (text) => text.replaceAll('parcel-slow', id))).map(
      ([path, text]) => [path.replace('parcel-slow', id), text],
    ),
  );

type Expected = readonly [place: string, says: string];

/** Broken sites, with the places of the findings (`file:line`) and part of their messages. */
const broken: Readonly<
  Record<
    Exclude<SiteRuleId, 'content-missing'>,
    readonly (readonly [what: string, files: SiteFiles, ...Expected[]])[]
  >
> = {
  'page-policy': [
    ['no policy', replaceIn(zh, policy, ''), [zh, 'The page has no Content Security Policy']],
    [
      'one that allows any script',
      replaceIn(zh, "script-src 'self'", "script-src 'self' 'unsafe-inline'"),
      [`${zh}:1`, 'The policy allows too much in script-src'],
    ],
    [
      'one that allows other hosts by default',
      replaceIn(zh, "default-src 'none'", 'default-src https:'),
      [`${zh}:1`, 'allows too much in object-src'],
      [`${zh}:1`, "does not begin with default-src 'none'"],
    ],
    [
      'a script before it',
      replaceIn(zh, policy, `<script src="/help/style.css"></script>${policy}`),
      [`${zh}:1`, '<script> is before the policy'],
    ],
    [
      'a script that is not in it',
      withText('<script>alert(1)</script>'),
      [`${zh}:14`, "its hash is 'sha256-"],
    ],
    [
      'code in an attribute',
      withText('<p onclick="alert(1)">看</p>'),
      [`${zh}:14`, '<p> has code in onclick'],
    ],
    [
      'code in an address',
      withText('<p><a href="java&#10;script:alert(1)">看</a></p>'),
      [`${zh}:14`, '<a> has code as an address in href'],
    ],
  ],
  'file-damaged': [
    [
      'JSON that ends early',
      withFiles({ 'api/v1/index.json': '{"a":' }),
      ['api/v1/index.json', 'is not JSON'],
    ],
    [
      'XML that ends early',
      withFiles({ 'zh/feed.xml': '<feed>\n<entry>' }),
      ['zh/feed.xml:2', 'is not XML'],
    ],
    [
      'a character that XML does not allow',
      withFiles({ 'zh/feed.xml': '<feed>\n\uffff</feed>' }),
      ['zh/feed.xml:2', 'a character that XML does not allow'],
    ],
    [
      'a script in an SVG picture',
      {
        ...withText('<img src="/help/a.svg" alt="" width="2" height="1">'),
        'a.svg': '<svg xmlns="http://www.w3.org/2000/svg">\n<script/></svg>',
      },
      ['a.svg:2', 'contains the element <script>'],
    ],
    [
      'a picture with a changed byte',
      withFiles({ 'card.png': pixel.with(52, 1) }),
      ['card.png', 'wrong checksum'],
    ],
    [
      'a picture that ends early',
      withFiles({ 'card.png': pixel.subarray(0, 50) }),
      ['card.png', 'ends early'],
    ],
    [
      'an empty page',
      withFiles({ 'zh/parcel-refused.md': '' }),
      ['zh/parcel-refused.md', 'is empty'],
    ],
    [
      'a file of zeros, as after a power failure',
      withFiles({ 'zh/parcel-refused.md': '\0\0\0' }),
      ['zh/parcel-refused.md:1', 'contains a NUL character'],
    ],
    [
      'text in another encoding',
      withFiles({ 'zh/parcel-refused.md': Uint8Array.of(0xb3, 0xe4) }),
      ['zh/parcel-refused.md', 'is not UTF-8 text'],
    ],
    [
      'a PDF that is none',
      {
        ...withText('<p><a href="/help/zh/parcel-refused.pdf">PDF</a></p>'),
        'zh/parcel-refused.pdf': 'PDF',
      },
      ['zh/parcel-refused.pdf', 'does not begin like a file of its kind'],
    ],
  ],
  'file-unknown': [
    [
      'a leftover',
      withFiles({ 'zh/notes.md': '# 一' }),
      ['zh/notes.md', 'No page, script or style'],
    ],
    [
      'a script that no page loads',
      withFiles({ '_astro/a.12345678.js': '1' }),
      ['_astro/a.12345678.js', 'No page'],
    ],
    ['data of the build', withFiles({ 'built/site.json': '{}' }), ['built/site.json', 'No page']],
  ],
  'title-missing': [
    ['none', replaceIn(zh, zhTitle, ''), [zh, 'The page has no <title> with text; expected one.']],
    ['an empty one', replaceIn(zh, zhTitle, '<title> </title>'), [zh, 'The page has no <title>']],
    [
      'two',
      replaceIn(zh, zhTitle, `${zhTitle}<title>又一个</title>`),
      [`${zh}:3`, 'The page has 2 <title>'],
    ],
  ],
  'title-duplicate': [
    [
      'the same twice in a language',
      withLate(otherPage.replace(zhDescription, lateDescription)),
      [
        'zh/parcel-slow/index.html:3',
        'The title "寄件失败，邮票没用 · Posta帮助中心" is already used by /help/zh/parcel-refused/.',
      ],
    ],
  ],
  'title-length': [
    [
      'Chinese of 31 characters',
      replaceIn(zh, zhTitle, `<title>${'钱'.repeat(31)}</title>`),
      [`${zh}:3`, 'is as wide as 62 Latin letters; expected at most 60.'],
    ],
    [
      'English of 66 letters',
      replaceIn(en, '<title>Parcel', `<title>${'x'.repeat(16)}Parcel`),
      [`${en}:3`, 'is as wide as 66 Latin letters; expected at most 65.'],
    ],
  ],
  'description-missing': [
    [
      'none',
      replaceIn(zh, `<meta name="description" ${zhDescription}>`, ''),
      [zh, 'The page has no description'],
    ],
    [
      'an empty one',
      replaceIn(zh, zhDescription, 'content=" "'),
      [`${zh}:4`, 'The page has no description'],
    ],
  ],
  'description-duplicate': [
    [
      'the same twice in a language',
      withLate(otherPage.replace(zhTitle, lateTitle)),
      ['zh/parcel-slow/index.html:4', 'is already used by /help/zh/parcel-refused/.'],
    ],
  ],
  'description-length': [
    [
      'too short',
      replaceIn(zh, zhDescription, 'content="寄件失败怎么办。"'),
      [`${zh}:4`, 'is as wide as 16 Latin letters; expected at least 25.'],
    ],
    [
      'a first sentence that is cut',
      replaceIn(zh, zhDescription, `content="${'先看邮票'.repeat(20)}，再试。"`),
      [`${zh}:4`, 'is as wide as 168 Latin letters; expected at most 160.'],
    ],
    [
      'too long',
      replaceIn(zh, zhDescription, `content="${'先看邮票，再试。'.repeat(21)}"`),
      [`${zh}:4`, 'is as wide as 336 Latin letters; expected at most 320.'],
    ],
  ],
  'page-language': [
    [
      'none',
      replaceIn(zh, '<html lang="zh-CN">', '<html>'),
      [`${zh}:1`, '`lang` of the page is ""; expected zh-CN.'],
    ],
    [
      'another spelling',
      replaceIn(en, '<html lang="en">', '<html lang="en-GB">'),
      [`${en}:1`, '"en-GB"; expected en.'],
    ],
    [
      'none on a page of all languages',
      replaceIn('index.html', '<html lang="zh-CN">', '<html lang="fr">'),
      ['index.html:1', 'expected zh-CN or en.'],
    ],
  ],
  'text-language': [
    [
      'an English sentence in Chinese',
      withText('<p>请注意：please sign out and sign in again，然后再试。</p>'),
      [
        `${zh}:14`,
        '"please sign out and sign in again" is not in the language of its element, zh-CN.',
      ],
    ],
    [
      'a Chinese word in English',
      replaceIn(en, enText, `Open 个人信息. ${enText}`),
      [`${en}:13`, '"个人信息" is not in the language of its element, en.'],
    ],
    [
      'a Chinese word in what a Chinese page marks as English',
      withText('<p>点<span lang="en">Settings 设置</span>，再点保存。</p>'),
      [`${zh}:14`, '"设置" is not in the language of its element, en.'],
    ],
    [
      'a paragraph that is marked and not translated',
      withText(
        '<p lang="en">Sign out, sign in again, then try the same parcel once more and see.</p>',
      ),
      [`${zh}:14`, 'is in another language than the page, zh-CN.'],
    ],
  ],
  'text-by-script': [
    [
      'an empty main part',
      replaceIn(
        'en/index.html',
        '<p>A parcel is missing, a return is late, an account is locked: start here.</p>',
        '<div id="app"></div>',
      ),
      ['en/index.html:9', '<main> has 31 letters of text in the HTML; expected at least 50.'],
    ],
  ],
  'main-heading': [
    [
      'none',
      replaceIn(zh, '<h1>寄件失败，邮票没用</h1>', '<p>寄件失败，邮票没用</p>'),
      [zh, 'The page has no <h1>'],
    ],
    [
      'an empty one',
      replaceIn(zh, '<h1>寄件失败，邮票没用</h1>', '<h1></h1>'),
      [`${zh}:10`, 'The page has no text in its <h1>'],
    ],
    [
      'two',
      withText('<h1>又一个</h1>'),
      [`${zh}:14`, '<h1> "又一个" is the second <h1> of the page; expected one.'],
    ],
    [
      'two in one language on a page of all',
      replaceIn('index.html', '<h1>Posta</h1>', '<h1>Posta</h1><h1>帮助中心</h1>'),
      ['index.html:9', '<h1> "帮助中心" is the second <h1> of the page'],
    ],
  ],
  'heading-order': [
    [
      'a skipped level',
      withText('<h4>细节</h4>'),
      [`${zh}:14`, '<h4> "细节" follows <h2> "先检查这几项"; expected <h3> or a higher level.'],
    ],
  ],
  'image-alt': [
    [
      'no alt',
      withText('<img src="/help/card.png" width="2" height="1">'),
      [`${zh}:14`, '<img> "/help/card.png" has no `alt`.'],
    ],
  ],
  'image-size': [
    [
      'no height',
      withText('<img src="/help/card.png" alt="卡" width="2">'),
      [`${zh}:14`, '<img> "/help/card.png" has no `width` and `height`'],
    ],
    [
      'no pixels',
      withText('<img src="/help/card.png" alt="卡" width="100%" height="1">'),
      [`${zh}:14`, 'expected both, in pixels.'],
    ],
  ],
  'date-missing': [
    [
      'none',
      replaceIn(zh, '<time datetime="2026-11-22">2026年11月22日</time>', '昨天'),
      [zh, 'The article shows no date'],
    ],
    [
      'one that is not a date',
      replaceIn(zh, '"2026-11-22"', '"2026-13-45"'),
      [`${zh}:15`, 'The article shows no date'],
    ],
    [
      'one that is hidden',
      replaceIn(zh, '<time ', '<time hidden '),
      [`${zh}:15`, 'The article shows no date'],
    ],
  ],
  'answer-hidden': [
    [
      'a collapsed lead',
      replaceIn(zh, zhLead, `<details><summary>答案</summary>${zhLead}</details>`),
      [`${zh}:11`, 'is before the first section and collapsed'],
    ],
    [
      'most of the text',
      withText(`<details><summary>更多</summary>${zhText.repeat(6)}</details>`),
      [`${zh}:14`, 'More than half of the text is collapsed'],
    ],
    [
      'a control that expands',
      withText('<button type="button">展开全文</button>'),
      [`${zh}:14`, '<button> "展开全文" expands the text'],
    ],
    [
      'an English one',
      replaceIn(en, '<p>Checked', '<p><a href="#">Read more</a></p><p>Checked'),
      [`${en}:15`, '<a> "Read more" expands the text'],
    ],
  ],
  'text-size': [
    [
      'small text in the page',
      withText('<p style="font-size: 12px">小字。</p>'),
      [`${zh}:14`, '"小字。" is 12 px; expected at least 10 pt (13.33 px).'],
    ],
    [
      'small text in the style',
      withFiles({ 'style.css': 'a{}p,li{color:red;font-size:9pt}' }),
      ['style.css', '`p` has font-size 9pt'],
    ],
  ],
  'page-link-broken': [
    [
      'no such page',
      withText('<p><a href="/help/zh/parcel-faild/">看</a></p>'),
      [
        `${zh}:14`,
        '"/help/zh/parcel-faild/" is broken: there is no file for /help/zh/parcel-faild/.',
      ],
    ],
    [
      'a path without the base path',
      withText('<p><a href="/zh/parcel-refused/">看</a></p>'),
      [`${zh}:14`, '"/zh/parcel-refused/" is broken'],
    ],
    [
      'a missing PDF',
      withText('<p><a href="/help/zh/parcel-refused.pdf">PDF</a></p>'),
      [`${zh}:14`, 'there is no file for /help/zh/parcel-refused.pdf.'],
    ],
    ['no address', withText('<p><a href="https://">看</a></p>'), [`${zh}:14`, 'it is not a URL.']],
    [
      'a form for a page that does not exist',
      withText('<form action="/help/zh/find/"></form>'),
      [`${zh}:14`, 'there is no file for /help/zh/find/.'],
    ],
    [
      'a retired address whose replacement is gone',
      replaceIn(
        'zh/parcel-declined/index.html',
        '0; url=/help/zh/parcel-refused/',
        '0; url=/help/zh/parcel-lost/',
      ),
      ['zh/parcel-declined/index.html', 'there is no file for /help/zh/parcel-lost/.'],
    ],
  ],
  'page-anchor-missing': [
    [
      'in another page',
      replaceIn('zh/index.html', '#check-first', '#check-last'),
      [
        'zh/index.html:12',
        '/help/zh/parcel-refused/ has no #check-last. Anchors there: #check-first.',
      ],
    ],
    [
      'in the page itself',
      withText('<p><a href="#what-next">看</a></p>'),
      [`${zh}:14`, '/help/zh/parcel-refused/ has no #what-next.'],
    ],
  ],
  'page-file-missing': [
    [
      'what a script loads',
      {
        ...withHead('<script type="module" src="/help/_astro/main.12345678.js"></script>'),
        '_astro/main.12345678.js': '\nimport("./search.abcdefgh.js")',
      },
      ['_astro/main.12345678.js:2', 'It names "_astro/search.abcdefgh.js"'],
    ],
    [
      'what a style loads',
      withFiles({ 'style.css': '\n.a{background:url(a.svg)}.b{background:url("data:,")}' }),
      ['style.css:2', 'It names "a.svg"'],
    ],
    [
      'a script',
      withHead('<script src="/help/late.js"></script>'),
      [`${zh}:4`, '`src` of <script> is "/help/late.js", and there is no such file'],
    ],
    [
      'an icon',
      withHead('<link rel="icon" href="/help/favicon.ico">'),
      [`${zh}:4`, '`href` of <link> is "/help/favicon.ico"'],
    ],
    [
      'a manifest without the base path',
      withHead('<link rel="manifest" href="/style.css">'),
      [`${zh}:4`, '"/style.css", and there is no such file'],
    ],
    [
      'the picture of a preview',
      withHead(`<meta property="og:image" content="${origin}/help/og.png">`),
      [`${zh}:4`, '`content` of <meta> is "https://help.test/help/og.png"'],
    ],
    [
      'the Markdown of an article',
      withHead('<link rel="alternate" type="text/markdown" href="/help/zh/parcel-slow.md">'),
      [`${zh}:4`, '"/help/zh/parcel-slow.md"'],
    ],
    [
      'a picture for dense screens',
      withText(
        '<img src="/help/card.png" srcset="/help/card.png 1x, /help/card@2x.png 2x" alt="卡" width="2" height="1">',
      ),
      [`${zh}:14`, '`srcset` of <img> is "/help/card@2x.png"'],
    ],
    [
      'a drawing',
      withText('<svg><use href="/help/icons.svg#ok"></use></svg>'),
      [`${zh}:14`, '`href` of <use> is "/help/icons.svg#ok"'],
    ],
  ],
  'link-language': [
    [
      'without hreflang',
      withText('<p><a href="/help/en/">英文首页</a></p>'),
      [`${zh}:14`, '"/help/en/" leads to a page in en; expected hreflang="en", not "".'],
    ],
    [
      'with the wrong hreflang',
      withText('<p><a href="/help/en/" hreflang="zh-CN">英文首页</a></p>'),
      [`${zh}:14`, 'expected hreflang="en", not "zh-CN".'],
    ],
    [
      'an article that exists in the reader’s language',
      replaceIn(
        'zh/index.html',
        '/help/zh/parcel-refused/#check-first"',
        '/help/en/parcel-refused/" hreflang="en"',
      ),
      [
        'zh/index.html:12',
        'leads to the article in en, which also exists in zh-CN: /help/zh/parcel-refused/.',
      ],
    ],
  ],
  'link-redirect': [
    [
      'a retired id',
      withText('<p><a href="/help/zh/parcel-declined/">看</a></p>'),
      [`${zh}:14`, '"/help/zh/parcel-declined/" redirects to /help/zh/parcel-refused/.'],
    ],
    [
      'a permanent link',
      withText('<p><a href="/help/go/PA-1901/">看</a></p>'),
      [`${zh}:14`, '"/help/go/PA-1901/" redirects to /help/zh/parcel-refused/.'],
    ],
    [
      'no slash at the end',
      withText('<p><a href="/help/zh">看</a></p>'),
      [`${zh}:14`, '"/help/zh" redirects to /help/zh/.'],
    ],
  ],
  'redirect-chain': [
    [
      'two retired ids',
      withFiles({
        'zh/parcel-rejected/index.html': readText('zh/parcel-declined/index.html').replace(
          'url=/help/zh/parcel-refused/',
          'url=/help/zh/parcel-declined/',
        ),
      }),
      [
        'zh/parcel-rejected/index.html',
        'redirects to /help/zh/parcel-declined/, which redirects to /help/zh/parcel-refused/',
      ],
    ],
    [
      'a loop',
      replaceIn(
        'zh/parcel-declined/index.html',
        'url=/help/zh/parcel-refused/',
        'url=/help/zh/parcel-declined/',
      ),
      [
        'zh/parcel-declined/index.html',
        'redirects to /help/zh/parcel-declined/, which redirects to',
      ],
    ],
  ],
  'refresh-unasked': [
    [
      'a page that loads again',
      withHead('<meta http-equiv="refresh" content="30">'),
      [`${zh}:4`, 'refresh "30"'],
    ],
    [
      'a redirect that waits',
      replaceIn('zh/parcel-declined/index.html', '0; url', '5; url'),
      ['zh/parcel-declined/index.html:4', 'refresh "5; url=/help/zh/parcel-refused/"'],
    ],
  ],
  'page-orphan': [
    [
      'a page that no page links to',
      { ...withLate(soundLate), 'zh/index.html': readText('zh/index.html') },
      [
        'zh/parcel-slow/index.html',
        '/help/zh/parcel-slow/ cannot be reached by links from a home page.',
      ],
    ],
  ],
  'page-address': [
    [
      'capitals',
      renameLate('Parcel-Slow'),
      ['zh/Parcel-Slow/index.html', '"zh/Parcel-Slow/" has other characters than lower-case ASCII'],
    ],
    [
      'too long',
      renameLate('d'.repeat(100)),
      [`zh/${'d'.repeat(100)}/index.html`, 'has 104 characters; expected at most 100.'],
    ],
    [
      'parameters',
      withText('<p><a href="/help/zh/?from=article">看</a></p>'),
      [`${zh}:14`, 'adds the parameters ?from=article to an indexable page; expected /help/zh/.'],
    ],
  ],
  'page-canonical': [
    [
      'none',
      replaceIn(zh, '<link rel="canonical" href="https://help.test/help/zh/parcel-refused/">', ''),
      [zh, 'names no canonical address; expected https://help.test/help/zh/parcel-refused/.'],
    ],
    [
      'a relative one',
      replaceIn(
        zh,
        'href="https://help.test/help/zh/parcel-refused/">',
        'href="/help/zh/parcel-refused/">',
      ),
      [`${zh}:5`, 'The canonical address is "/help/zh/parcel-refused/"'],
    ],
    [
      'another origin',
      replaceIn(zh, 'canonical" href="https://help.test', 'canonical" href="https://help.example'),
      [`${zh}:5`, '"https://help.example/help/zh/parcel-refused/"'],
    ],
    [
      'two',
      withHead('<link rel="canonical" href="https://help.test/help/zh/">'),
      [`${zh}:6`, 'names a second canonical address'],
    ],
    [
      'one of a page that is not there',
      replaceIn(
        'zh/parcel-declined/index.html',
        'canonical" href="https://help.test/help/zh/parcel-refused/',
        'canonical" href="https://help.test/help/zh/parcel-lost/',
      ),
      ['zh/parcel-declined/index.html:3', 'expected the absolute address of a page of this site.'],
    ],
  ],
  'page-alternates': [
    [
      'a page that is not there',
      replaceIn(
        zh,
        'hreflang="en" href="https://help.test/help/en/parcel-refused/"',
        'hreflang="en" href="https://help.test/help/en/parcel-lost/"',
      ),
      [`${en}:6`, 'which does not link back to this page.'],
      [
        `${zh}:7`,
        'hreflang="en" names "https://help.test/help/en/parcel-lost/"; expected the absolute address',
      ],
    ],
    [
      'the wrong language',
      replaceIn(zh, 'hreflang="en" href', 'hreflang="fr" href'),
      [
        `${zh}:7`,
        'hreflang="fr" names "https://help.test/help/en/parcel-refused/", which is a page in en.',
      ],
    ],
    [
      'not itself',
      replaceIn(
        zh,
        '<link rel="alternate" hreflang="zh-CN" href="https://help.test/help/zh/parcel-refused/">',
        '',
      ),
      [
        `${zh}:7`,
        'lists other languages but not itself, https://help.test/help/zh/parcel-refused/.',
      ],
    ],
  ],
  'page-sitemap': [
    [
      'a page missing',
      replaceIn(
        'sitemap.xml',
        '<url><loc>https://help.test/help/zh/parcel-refused/</loc></url>',
        '',
      ),
      [
        zh,
        'https://help.test/help/zh/parcel-refused/ is in no sitemap; sitemaps here: sitemap.xml.',
      ],
    ],
    [
      'a page that is not indexable',
      replaceIn(
        'sitemap.xml',
        '</urlset>',
        '<url><loc>https://help.test/help/zh/parcel-declined/</loc></url></urlset>',
      ),
      [
        'sitemap.xml:6',
        '"https://help.test/help/zh/parcel-declined/" is not an indexable page of this site',
      ],
    ],
    [
      'an index with a map that is not there',
      withFiles({
        'sitemap-index.xml':
          '<sitemapindex><sitemap><loc>https://help.test/help/sitemap-9.xml</loc></sitemap></sitemapindex>',
      }),
      ['sitemap-index.xml:1', 'is not a sitemap of this site'],
    ],
  ],
  'structured-data': [
    ['no JSON', structured('{"@context":'), [`${zh}:4`, 'The structured data is not JSON:']],
    [
      'no vocabulary',
      structured('{"@type":"WebPage"}'),
      [`${zh}:4`, 'has "@context" undefined; expected "https://schema.org"'],
    ],
    [
      'an empty graph',
      structured('{"@context":"https://schema.org","@graph":[]}'),
      [`${zh}:4`, 'has neither "@type" nor a non-empty "@graph"'],
    ],
    ['no object', structured('"WebPage"'), [`${zh}:4`, 'is not an object']],
    ['an empty list', structured('[]'), [`${zh}:4`, 'is empty']],
  ],
  'zoom-blocked': [
    [
      'no viewport',
      replaceIn(zh, `<meta name="viewport" ${viewport}>`, ''),
      [zh, 'The page has no <meta name="viewport">.'],
    ],
    [
      'a fixed width',
      replaceIn(zh, viewport, 'content="width=1000"'),
      [`${zh}:2`, 'expected width=device-width.'],
    ],
    [
      'no zoom',
      replaceIn(zh, viewport, 'content="width=device-width, user-scalable=no"'),
      [`${zh}:2`, 'readers cannot zoom'],
    ],
    [
      'little zoom',
      replaceIn(zh, viewport, 'content="width=device-width,maximum-scale=1.0"'),
      [`${zh}:2`, 'readers can hardly zoom'],
    ],
  ],
  'overlay-open': [
    [
      'a dialog',
      withText('<dialog open>公告</dialog>'),
      [`${zh}:14`, '<dialog> covers the page when it loads'],
    ],
    [
      'an element with the role of a dialog',
      withText('<div role="dialog" aria-modal="true">公告</div>'),
      [`${zh}:14`, '<div> covers the page when it loads'],
    ],
    [
      'a layer',
      withText('<div style="position: fixed; inset: 0">公告</div>'),
      [`${zh}:14`, '<div> covers the page when it loads'],
    ],
  ],
  'media-autoplay': [
    [
      'a video',
      withText('<video src="/help/card.png" width="2" height="1" autoplay muted></video>'),
      [`${zh}:14`, '<video> "/help/card.png" plays automatically.'],
    ],
  ],
  'app-push': [
    [
      'a scheme',
      withText('<p><a href="posta://open">打开</a></p>'),
      [`${zh}:14`, '<a> "posta://open" leads to an app'],
    ],
    [
      'a store',
      withText('<p><a href="https://apps.apple.com/app/id1">下载</a></p>'),
      [`${zh}:14`, '<a> "https://apps.apple.com/app/id1" leads to an app'],
    ],
    [
      'a package',
      withText('<p><a href="https://cdn.example/posta.apk?v=1">下载</a></p>'),
      [`${zh}:14`, 'leads to an app'],
    ],
    [
      'a banner',
      withHead('<meta name="apple-itunes-app" content="app-id=1">'),
      [`${zh}:4`, '<meta> "apple-itunes-app" leads to an app'],
    ],
  ],
  'page-frame': [
    [
      'a frame',
      withText('<iframe src="/help/zh/" width="2" height="1"></iframe>'),
      [`${zh}:14`, '<iframe> "/help/zh/" embeds other content'],
    ],
  ],
  'third-party-request': [
    [
      'a script',
      withHead('<script src="https://cdn.example/a.js"></script>'),
      [`${zh}:4`, '<script> requests another host: "https://cdn.example/a.js"'],
    ],
    [
      'a protocol-relative picture',
      withText('<img src="//cdn.example/a.png" alt="卡" width="2" height="1">'),
      [`${zh}:14`, '<img> requests another host: "//cdn.example/a.png"'],
    ],
    [
      'a preconnected host',
      withHead('<link rel="preconnect" href="https://cdn.example">'),
      [`${zh}:4`, '<link> requests another host'],
    ],
    [
      'a form',
      withText('<form action="https://forms.example/"></form>'),
      [`${zh}:14`, '<form> requests another host'],
    ],
    [
      'a style in the page',
      withText('<p style="background:url(https://cdn.example/a.png)">看</p>'),
      [`${zh}:14`, '<p> requests another host'],
    ],
    [
      'a style',
      withFiles({ 'style.css': '@import "https://fonts.example/a.css";' }),
      ['style.css', 'The style loads "https://fonts.example/a.css"'],
    ],
  ],
  'page-weight': [
    [
      'a script that does not compress',
      {
        ...withHead('<script src="/help/big.js"></script>'),
        'big.js': Array.from({ length: 12_000 }, (_, index) =>
          (index * 2_654_435_761).toString(36),
        ).join(''),
      },
      [zh, 'Heaviest: big.js.'],
    ],
  ],
};

const cases = Object.entries(broken).flatMap(([rule, rows]) =>
  rows.map(([what, files, ...expected]) => ({ rule, what, files, expected })),
);

describe('a sound site', () => {
  it('has no findings', () => {
    expect(check(soundSite)).toEqual([]);
  });

  it('has none with a second article either', () => {
    expect(check(withLate(soundLate))).toEqual([]);
  });
});

describe('each rule on a site broken in one place', () => {
  it.each(cases)(
    '$rule reports $what, and no other rule reports anything',
    ({ rule, files, expected }) => {
      const findings = check(files);
      const places = findings.map(
        (each) => `${each.rule} ${each.file}${each.line === undefined ? '' : `:${each.line}`}`,
      );
      expect(places).toEqual(expected.map(([place]) => `${rule} ${place}`));
      expected.forEach(([, says], index) => {
        expect(findings[index]?.message).toContain(says);
        expect(findings[index]?.fix).toMatch(/^[A-Z]/);
      });
    },
  );

  it('has a case for every rule', () => {
    expect(Object.values(broken).filter((rows) => rows.length === 0)).toEqual([]);
  });
});

describe('content-missing', () => {
  const parcel = {
    locale: 'zh',
    id: 'parcel-refused',
    source: 'zh/parcels/parcel-refused.mdx',
    aliases: ['parcel-declined'],
    code: 'PA-1901',
    headings: [
      { id: 'check-first', line: 12 },
      { id: 'gone', line: 30 },
    ],
  } as const;
  const flow = {
    id: 'late',
    source: 'flows/late.yml',
    locales: ['zh', 'en'] as const,
    start: 'where',
    nodes: ['where', 'wait'],
    retired: ['old'],
  };
  const findings = check(soundSite, {
    expected: {
      entries: [parcel],
      flows: [flow],
      categories: ['parcels', 'top-ups'],
      retiredCodes: ['PA-1001'],
    },
  });

  it('reports what the content promises and the site lacks, with the place in the content', () => {
    const messages = findings.map(({ message }) => message);
    expect(messages).toHaveLength(4);
    const [code, late, files, heading] = messages;
    expect(code).toBe(
      'links.lock.json lacks /help/go/PA-1001/; /help/zh/topics/parcels/; /help/zh/topics/top-ups/.',
    );
    expect(late).toContain('flows/late.yml lacks /help/go/solve/late/; /help/zh/solve/late/;');
    expect(files).toContain('zh/parcels/parcel-refused.mdx lacks /help/zh/embed/parcel-refused/');
    expect(heading).toContain('#gone of zh/parcels/parcel-refused.mdx:30 is not in the page.');
  });

  it('reports an article that the build has lost, though no page names it', () => {
    const lost = { ...parcel, id: 'lost', source: 'zh/why?/lost.mdx', aliases: [], headings: [] };
    const findings = check(soundSite, {
      expected: { entries: [lost], flows: [], categories: [], retiredCodes: [] },
    });
    expect(findings).toContainEqual(
      expect.objectContaining({
        rule: 'content-missing',
        file: 'zh/lost/index.html',
        message: expect.stringContaining('zh/why?/lost.mdx lacks /help/zh/lost/') as string,
      }),
    );
  });
});

describe('file-damaged', () => {
  it('reports a PDF or picture that is not as it was made', () => {
    const [finding] = check(soundSite, { made: { 'card.png': 'another hash' } });
    expect(finding).toMatchObject({ rule: 'file-damaged', file: 'card.png' });
    expect(finding?.message).toContain('not as it was made');
  });
});
