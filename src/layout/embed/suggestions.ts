/** Shows articles for the reader's situation on an embedded start page (start-page.ts). */
import { suggest, type ApiArticleSummary, type HelpContext } from '../../app/client/index.ts';
import type { Locale } from '../../i18n/locales.ts';
import { findCode } from '../../urls/codes.ts';
import { toEmbed } from '../../urls/hrefs.ts';

/** How long to wait for suggestions, in milliseconds; then the ones built into the page are shown. */
const timeout = 4000;

/**
 * Returns the context in the parameter of the host, which is a code, an article's id or a category. The client finds out
 * which of the two a name is: the table of categories would be a fifth of this script.
 */
const toContext = (context: string): HelpContext =>
  findCode(context) === undefined ? { id: context, category: context } : { code: context };

/** Replaces the articles of the page by those for a situation. Rejects if they do not load in time. */
export async function showSuggestions(section: HTMLElement, context: string): Promise<void> {
  const { suggestions: limit, start } = section.dataset;
  const stop = new AbortController();
  const timer = setTimeout(() => stop.abort(), timeout);
  const { data } = await suggest(
    {
      ...toContext(context),
      lang: document.documentElement.lang,
      limit: Number(limit),
    },
    { site: new URL(import.meta.env.BASE_URL, location.href).href, signal: stop.signal },
  ).finally(() => clearTimeout(timer));
  const { articles, lang, locale } = data;
  showArticles(section, articles, lang);
  const [best] = articles;
  const offer = document.querySelector<HTMLElement>('[data-flow-offer]');
  // If the best suggestion is only the default one, the troubleshooter stays first.
  if (!offer || best?.id === start) return;
  offer.before(section);
  if (best?.flow) offerFlow(offer, best.flow, locale);
}

function showArticles(
  section: HTMLElement,
  articles: readonly ApiArticleSummary[],
  lang: string,
): void {
  const list = section.querySelector('ul');
  const pattern = list?.querySelector('li');
  if (!list || !pattern) return;
  list.lang = lang;
  list.replaceChildren(
    ...articles.map(({ hrefs, title, summary }) => {
      const item = pattern.cloneNode(true) as HTMLElement;
      item.querySelector('a')?.setAttribute('href', hrefs.embed);
      item.querySelector('h3')?.replaceChildren(title);
      item.querySelector('p')?.replaceChildren(summary);
      return item;
    }),
  );
}

/** Adds a link to the flow before the link to all flows. */
function offerFlow(
  offer: HTMLElement,
  { href, title }: NonNullable<ApiArticleSummary['flow']>,
  locale: Locale,
): void {
  const all = offer.querySelector('a');
  if (!all) return;
  const link = all.cloneNode() as HTMLAnchorElement;
  link.setAttribute('href', toEmbed(href, locale));
  link.textContent = title;
  all.before(link);
  all.textContent = all.dataset.others ?? '';
}
