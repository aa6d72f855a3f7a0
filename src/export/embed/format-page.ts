import { isTroubleshooting, type Article } from '../../articles/article.ts';
import type { BuiltSite } from '../../built/open-site.ts';
import { formatContentSecurityPolicy } from '../../shell/content-security-policy.ts';
import { embedMessages } from '../../site/embed-messages.ts';
import { locales } from '../../site/locales.ts';
import { markup, raw, type Html } from '../html.ts';
import type { EmbedAssets } from './assets.ts';

/** What stands in the head of every page, given a script to run before anything is shown. */
function formatHead({ links }: BuiltSite, article: Article, script: string): Html {
  const policy = formatContentSecurityPolicy({ inlineScripts: [script] });
  const canonical = links.url(links.article(article.locale, article.id));
  return markup`
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <meta http-equiv="Content-Security-Policy" content="${policy}">
    <title>${article.title}</title>
    <meta name="description" content="${article.summary}">
    <meta name="robots" content="noindex">
    <link rel="canonical" href="${canonical}">
    <meta name="color-scheme" content="light dark">
    <meta name="format-detection" content="telephone=no">
    <link rel="icon" href="${links.file('favicon.svg')}" type="image/svg+xml">
    <script>${raw(script)}</script>`;
}

/** The question at the end; the script shows it where a host listens. */
function formatFeedback({ locale }: Article): Html {
  const text = embedMessages[locale];
  const formatAnswer = (answer: 'yes' | 'no', reply: string) => markup`
    <button class="button button-quiet" type="button" aria-pressed="false"
    ${' '}data-answer="${answer}" data-reply="${reply}">${text[answer]}</button>`;
  return markup`
    <section class="feedback" aria-labelledby="feedback" hidden>
    <h2 id="feedback">${text.question}</h2>
    <p>${formatAnswer('yes', text.afterYes)}${formatAnswer('no', text.afterNo)}</p>
    <p role="status"></p>
    <p><button class="button" type="button" data-contact>${text.contact}</button></p>
    </section>`;
}

/** Links to the same article in other languages, in their own words; nothing where there is none. */
const formatTranslations = ({ catalogue, links }: BuiltSite, { locale, id }: Article): Html[] =>
  catalogue
    .localesOf(id)
    .filter((other) => other !== locale)
    .map((other) => {
      const { lang } = locales[other];
      return markup`
        <p class="translation">
        <a href="${links.embed(other, id)}" lang="${lang}" hreflang="${lang}"
        ${' '}data-article="${id}" data-locale="${other}">${embedMessages[other].readInThis}</a>
        </p>`;
    });

/** What the script reads of the article (src/embed/article.ts). */
function formatData({ links }: BuiltSite, article: Article): Html {
  const { locale, id } = article;
  const href = links.article(locale, id);
  const data = markup`data-locale="${locale}" data-id="${id}" data-href="${href}"`;
  if (!isTroubleshooting(article)) return data;
  const { code, escalate } = article;
  const [channels, evidence] = [escalate.channels.join(' '), escalate.evidence.join(' ')];
  return markup`${data} data-code="${code}" data-channels="${channels}" data-evidence="${evidence}"`;
}

/** Returns the page of an embedded article, given its `<article>` element. */
export function formatEmbedPage(
  site: BuiltSite,
  article: Article,
  { body, assets }: { readonly body: string; readonly assets: EmbedAssets },
): string {
  const { stylesHref, scriptHref, earlyScript } = assets;
  return markup`
    <!doctype html>
    <html lang="${locales[article.locale].lang}">
    <head>
    ${formatHead(site, article, earlyScript)}
    <link rel="stylesheet" href="${stylesHref}">
    <script src="${scriptHref}" defer></script>
    </head>
    <body>
    <main ${formatData(site, article)}>
    ${raw(body)}
    ${formatFeedback(article)}
    ${formatTranslations(site, article)}
    </main>
    </body>
    </html>`.html;
}

/**
 * Returns the page at a retired id of an embedded article: it leads on with parameters and section; without
 * scripts, to the article alone.
 */
export function formatMovedEmbed(site: BuiltSite, article: Article, assets: EmbedAssets): string {
  const { locale, id, title } = article;
  const target = site.links.embed(locale, id);
  return markup`
    <!doctype html>
    <html lang="${locales[locale].lang}" data-target="${target}">
    <head>
    ${formatHead(site, article, assets.moveScript)}
    <noscript><meta http-equiv="refresh" content="0; url=${target}"></noscript>
    <link rel="stylesheet" href="${assets.stylesHref}">
    </head>
    <body>
    <main><h1><a href="${target}">${title}</a></h1></main>
    </body>
    </html>`.html;
}
