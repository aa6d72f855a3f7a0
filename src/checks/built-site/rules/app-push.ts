import { listElements, type PageElement } from '../page.ts';
import type { Problem } from '../../rule.ts';
import { site } from '../../../site/config.ts';
import { quote } from '../../message-parts.ts';
import type { CheckedSite } from '../site.ts';

/** Schemes that a help page may link to; all others open an app. */
const schemes = /^(?:https?|mailto|tel|sms):/i;

const hasScheme = /^[a-z][a-z0-9+.-]*:/i;

/** App stores. */
const stores =
  /^https?:\/\/(?:apps\.apple\.com|itunes\.apple\.com|play\.google\.com\/store|a\.app\.qq\.com|sj\.qq\.com|appgallery\.huawei\.com|app\.mi\.com|mobile\.baidu\.com|shouji\.baidu\.com)\b/i;

const packages = /\.(?:apk|xapk|aab|ipa)(?:[?#]|$)/i;

const banners = new Set(['apple-itunes-app', 'google-play-app']);

/**
 * Finds links and banners that lead readers to an app for what the page itself can say. A site about apps may allow
 * them (`mayLinkApps` in src/site/config.ts).
 */
export const checkAppPush = ({ pages }: CheckedSite): Problem[] =>
  (site.mayLinkApps ? [] : pages).flatMap((page) =>
    [
      ...listElements(page, 'a', 'area', 'link', 'iframe').filter(leadsToApp),
      ...listElements(page, 'meta').filter(({ attributes }) => banners.has(attributes.name ?? '')),
    ].map((element) => ({
      file: page.file,
      at: element,
      message: `<${element.name}> ${quote(addressOf(element) || (element.attributes.name ?? ''))} leads to an app; expected the answer on the page.`,
      fix: 'Mention the app without a link, and answer on the page.',
    })),
  );

const addressOf = ({ attributes }: PageElement): string => attributes.href ?? attributes.src ?? '';

function leadsToApp(element: PageElement): boolean {
  const address = addressOf(element).trim();
  const opensApp =
    hasScheme.test(address) && !schemes.test(address) && !/^(?:data|blob|about):/i.test(address);
  return opensApp || stores.test(address) || packages.test(address);
}
