import type { BuiltSite } from '../../../content-model/built-site/open-site.ts';
import { formatContentSecurityPolicy } from '../../../layout/content-security-policy.ts';
import { noticeScript } from '../../../troubleshooter/notices/notice-script.ts';
import { embedMessages } from '../../../i18n/messages/embed-messages.ts';
import { locales } from '../../../i18n/locales.ts';
import { escapeHtml, markup, raw, type Html } from '../../../export/html.ts';
import type { EmbedAssets } from './assets.ts';
import type { EmbedPage } from './embed-page.ts';
import type { RewriteLink } from './extract-main.ts';

type Attributes = Readonly<Record<string, string | undefined>>;

/** Returns attributes as they stand in a tag, a space before each; those without a value are left out. */
const formatAttributes = (attributes: Attributes): Html =>
  raw(
    Object.entries(attributes)
      .map(([name, value]) => (value === undefined ? '' : ` ${name}="${escapeHtml(value)}"`))
      .join(''),
  );

/** What stands in the head of every page, given a script to run before anything is shown and those in its body. */
function formatHead(
  { links }: BuiltSite,
  page: EmbedPage,
  script: string,
  bodyScripts: readonly string[] = [],
): Html {
  const policy = formatContentSecurityPolicy({ inlineScripts: [script, ...bodyScripts] });
  return markup`
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <meta http-equiv="Content-Security-Policy" content="${policy}">
    <title>${page.title}</title>
    <meta name="description" content="${page.description}">
    <meta name="robots" content="noindex">
    <link rel="canonical" href="${links.url(page.href)}">
    <meta name="color-scheme" content="light dark">
    <meta name="format-detection" content="telephone=no">
    <link rel="icon" href="${links.file('favicon.svg')}" type="image/svg+xml">
    <script>${raw(script)}</script>`;
}

/** The way back, for apps without a button for it; the script shows it where it leads somewhere. */
const formatBack = ({ locale }: EmbedPage): Html => markup`
  <p class="back" hidden>
  <button class="button button-quiet" type="button">${embedMessages[locale].back}</button>
  </p>`;

/** Links to the same page in other languages, in their own words; nothing where there is none. */
const formatTranslations = ({ locale, alternates }: EmbedPage, rewriteLink: RewriteLink): Html[] =>
  alternates
    .filter((other) => other.locale !== locale)
    .map((other) => {
      const { lang } = locales[other.locale];
      const attributes = rewriteLink({ href: other.href, lang, hreflang: lang });
      return markup`
        <p class="translation">
        <a${formatAttributes(attributes)}>${embedMessages[other.locale].readInThis}</a>
        </p>`;
    });

/** What the script reads of the page (src/app/embed/embedded-page.ts). */
function formatSubject({ locale, href, subject }: EmbedPage): Html {
  const { kind, id, flow, node, problem } = subject;
  return formatAttributes({
    'data-kind': kind,
    'data-locale': locale,
    'data-id': id,
    'data-flow': flow,
    'data-node': node,
    'data-href': href,
    'data-code': problem?.code,
    'data-channels': problem?.escalate.channels.join(' '),
    'data-evidence': problem?.escalate.evidence.join(' '),
  });
}

interface PageParts {
  /** The element of the built page that holds what it is about. */
  readonly body: string;
  readonly assets: EmbedAssets;
  readonly rewriteLink: RewriteLink;
}

/** Returns a page without the site around it. */
export function formatEmbedPage(
  site: BuiltSite,
  page: EmbedPage,
  { body, assets, rewriteLink }: PageParts,
): string {
  const hasNotices = body.includes(noticeScript);
  return markup`
    <!doctype html>
    <html lang="${locales[page.locale].lang}">
    <head>
    ${formatHead(site, page, assets.earlyScript, hasNotices ? [noticeScript] : [])}
    <link rel="stylesheet" href="${assets.stylesHref}">
    ${hasNotices && markup`<link rel="stylesheet" href="${assets.noticeStylesHref}">`}
    ${page.subject.kind !== 'article' && markup`<link rel="stylesheet" href="${assets.solveStylesHref}">`}
    <script src="${assets.scriptHref}" defer></script>
    </head>
    <body>
    <main${formatSubject(page)}>
    ${page.hasBack && formatBack(page)}
    ${raw(body)}
    ${page.foot}
    ${formatTranslations(page, rewriteLink)}
    </main>
    </body>
    </html>`.html;
}

/**
 * Returns the page at a retired address of an embedded page: it leads on with parameters and section; without
 * scripts, to the page alone. It is no page to go back to, and tells the next one nothing of itself.
 */
export function formatMovedEmbed(
  site: BuiltSite,
  page: EmbedPage,
  { target, assets }: { readonly target: string; readonly assets: EmbedAssets },
): string {
  return markup`
    <!doctype html>
    <html lang="${locales[page.locale].lang}" data-target="${target}">
    <head>
    <meta name="referrer" content="no-referrer">
    ${formatHead(site, page, assets.moveScript)}
    <noscript><meta http-equiv="refresh" content="0; url=${target}"></noscript>
    <link rel="stylesheet" href="${assets.stylesHref}">
    </head>
    <body>
    <main><h1><a href="${target}">${page.title}</a></h1></main>
    </body>
    </html>`.html;
}
