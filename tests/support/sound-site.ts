import { createGuideInput, createArticle } from './articles.ts';
import { checkSite } from '../../src/checks/built-site/check-site.ts';
import type { SiteRuleId } from '../../src/checks/built-site/rules/index.ts';
import type { Finding } from '../../src/checks/finding.ts';
import { createCheckedSite } from '../../src/checks/built-site/site.ts';
import { compareText } from '../../src/content-model/articles/order.ts';
import { sourceLocale, type Locale } from '../../src/i18n/locales.ts';

/**
 * A site of a few literal pages, below a base path, without findings of any rule about built sites: tests
 * break it in one place.
 */

export const base = '/help/';
export const origin = 'https://help.test';

export type SiteFiles = Readonly<Record<string, string | Uint8Array>>;

/** The policy of every page; styles in pages are for other rules to judge. */
export const policy =
  `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; ` +
  `script-src 'self'; style-src 'self' 'unsafe-inline'; base-uri 'none'">`;

/** A PNG picture of one pixel. */
export const pixel = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR4nGNgAAAAAgABSK+kcQAAAABJRU5ErkJggg==',
  'base64',
);

interface PageText {
  readonly lang: string;
  readonly title: string;
  readonly description: string;
  /** Additional lines of the head. */
  readonly head?: string;
  /** The content of `<main>`, one block per line. */
  readonly main: string;
}

/** Returns a page; what tests break is on separate lines. */
const toPage = (path: string, { lang, title, description, head = '', main }: PageText): string =>
  [
    `<!doctype html><html lang="${lang}"><head><meta charset="utf-8">${policy}`,
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    `<title>${title}</title>`,
    `<meta name="description" content="${description}">`,
    `<link rel="canonical" href="${origin}${base}${path}">`,
    head,
    '<link rel="stylesheet" href="/help/style.css"></head><body>',
    '<main>',
    main,
    '</main></body></html>',
  ].join('\n');

const alternates = (path: string): string =>
  (['zh-CN', 'en'] as const)
    .map(
      (lang) =>
        `<link rel="alternate" hreflang="${lang}" href="${origin}${base}${lang.slice(0, 2)}/${path}">`,
    )
    .join('\n');

const zhArticle = `<h1>寄件失败，邮票没用</h1>
<p>先看邮票有没有变化，再试一次。邮票没有用掉，就不用联系客服。</p>
<h2 id="check-first">先检查这几项</h2>
<p>登录的账户是不是你常用的那个，填的每一栏是不是都对。</p>
<p><a href="/help/zh/">回首页</a><a href="/help/en/parcel-refused/" hreflang="en" lang="en">English</a></p>
<p>内容核对于<time datetime="2026-11-22">2026年11月22日</time></p>`;

const enArticle = `<h1>Parcel refused, no stamps used</h1>
<p>See whether your stamps changed, then try again. If nothing was taken, you need not contact support.</p>
<h2 id="check-first">Check these first</h2>
<p>Are you signed in to the account you usually use, and is every field filled in as asked?</p>
<p><a href="/help/en/">Home</a><a href="/help/zh/parcel-refused/" hreflang="zh-CN" lang="zh-CN">中文</a></p>
<p>Checked on <time datetime="2026-11-22">22 November 2026</time></p>`;

const zh = { lang: 'zh-CN' } as const;
const en = { lang: 'en' } as const;

export const soundSite: SiteFiles = {
  'index.html': toPage('', {
    ...zh,
    title: 'Posta帮助中心 · Posta Help Centre',
    description: '包裹没到、退件迟到：先查什么，要等多久，一步一步说清楚。',
    main: '<h1>Posta</h1><p>包裹没到、退件迟到、账户被锁：先查什么，要等多久。<a href="/help/zh/">中文</a></p>\n<p lang="en">What to check first, and how long it takes. <a href="/help/en/">English</a></p>',
  }),
  'zh/index.html': toPage('zh/', {
    ...zh,
    title: 'Posta帮助中心',
    description: '包裹没到、退件迟到：先查什么，要等多久，一步一步说清楚。',
    head: `${alternates('')}<meta property="og:image" content="${origin}${base}card.png">`,
    main: '<h1>Posta帮助中心</h1>\n<p>包裹没到、退件迟到、账户被锁、记录不对，都从这里开始，一步一步来。</p>\n<p><a href="/help/zh/parcel-refused/#check-first">寄件被拒收</a></p>',
  }),
  'en/index.html': toPage('en/', {
    ...en,
    title: 'Posta Help Centre',
    description: 'What to check first, how long it takes, and when to contact support.',
    head: alternates(''),
    main: '<h1>Posta Help Centre</h1>\n<p>A parcel is missing, a return is late, an account is locked: start here.</p>\n<p><a href="/help/en/parcel-refused/">Parcel refused</a></p>',
  }),
  'zh/parcel-refused/index.html': toPage('zh/parcel-refused/', {
    ...zh,
    title: '寄件失败，邮票没用 · Posta帮助中心',
    description: '先看邮票有没有变化，再试一次。邮票没有用掉，就不用联系客服。',
    head: alternates('parcel-refused/'),
    main: zhArticle,
  }),
  'en/parcel-refused/index.html': toPage('en/parcel-refused/', {
    ...en,
    title: 'Parcel refused, no stamps used · Posta Help Centre',
    description: 'See whether your stamps changed, then try again.',
    head: alternates('parcel-refused/'),
    main: enArticle,
  }),
  'zh/parcel-declined/index.html': `<!doctype html><html lang="zh-CN"><head>${policy}
<meta name="viewport" content="width=device-width, initial-scale=1"><meta name="robots" content="noindex">
<title>寄件被拒收</title><link rel="canonical" href="https://help.test/help/zh/parcel-refused/">
<noscript><meta http-equiv="refresh" content="0; url=/help/zh/parcel-refused/"></noscript></head>
<body><main><h1><a href="/help/zh/parcel-refused/">寄件被拒收</a></h1></main></body></html>`,
  'go/PA-1901/index.html': `<!doctype html><html lang="zh-CN">${policy}<meta name="viewport" content="width=device-width">
<meta name="robots" content="noindex"><title>寄件被拒收</title>
<main id="go"><h1><a lang="zh-CN" hreflang="zh-CN" href="/help/zh/parcel-refused/">寄件被拒收</a></h1></main>`,
  'sitemap.xml': `<urlset>
${['zh/', 'en/', 'zh/parcel-refused/', 'en/parcel-refused/'].map((path) => `<url><loc>${origin}${base}${path}</loc></url>`).join('\n')}
</urlset>`,
  'style.css': 'body{font-size:1rem}.quiet{font-size:.8rem}',
  'card.png': pixel,
  'zh/parcel-refused.md': '# 寄件被拒收',
};

const articles = (['zh', 'en'] as const).map((locale: Locale) =>
  createArticle(
    locale,
    'parcel-refused',
    createGuideInput({
      category: 'parcels',
      aliases: locale === sourceLocale ? ['parcel-declined'] : [],
    }),
  ),
);

/** Returns the findings of all rules in a site of these files, and of what is known of it. */
export const check = (
  files: SiteFiles,
  known: Pick<Parameters<typeof createCheckedSite>[0], 'expected' | 'made'> = {},
): Finding<SiteRuleId>[] =>
  checkSite(
    createCheckedSite({
      ...known,
      base,
      origin,
      articles,
      paths: Object.keys(files).sort(compareText),
      readBytes: (path) => {
        const content = files[path] ?? '';
        return typeof content === 'string' ? new TextEncoder().encode(content) : content;
      },
    }),
  );

/** Returns files with their texts changed. */
export const mapTexts = (files: SiteFiles, change: (text: string) => string): SiteFiles =>
  Object.fromEntries(
    Object.entries(files).map(([path, content]) => [
      path,
      typeof content === 'string' ? change(content) : content,
    ]),
  );

/** Returns the text of a file of the sound site; throws if it has none. */
export function readText(file: string): string {
  const text = soundSite[file];
  if (typeof text !== 'string') throw new Error(`The sound site has no text ${file}.`);
  return text;
}

/** Returns the sound site with a text of one file replaced; throws if the file does not contain it. */
export function replaceIn(file: string, from: string, to: string): SiteFiles {
  const text = readText(file);
  if (!text.includes(from)) throw new Error(`${file} does not hold ${JSON.stringify(from)}.`);
  return { ...soundSite, [file]: text.replace(from, () => to) };
}
