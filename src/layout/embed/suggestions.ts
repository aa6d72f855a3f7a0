import { suggest, type ApiArticleSummary, type HelpContext } from '../../app/client/index.ts';
import { isCategory } from '../../site/categories.ts';
import type { Locale } from '../../i18n/locales.ts';
import { toEmbed } from '../../urls/hrefs.ts';

/** How long suggestions are waited for, in milliseconds; then those in the page are shown. */
const patience = 4000;

/** A host may know a code, an article or a category, and says it in one parameter. */
function toContext(context: string): HelpContext {
  if (isCategory(context)) return { category: context };
  return /\d/.test(context) ? { code: context } : { id: context };
}

/** Shows articles for a situation in place of those in the page. Rejects where they cannot be loaded in time. */
export async function showSuggestions(section: HTMLElement, context: string): Promise<void> {
  const { suggestions: limit, start } = section.dataset;
  const stop = new AbortController();
  const timer = setTimeout(() => stop.abort(), patience);
  const { data } = await suggest(
    { ...toContext(context), lang: document.documentElement.lang, limit: Number(limit) },
    { site: new URL(import.meta.env.BASE_URL, location.href).href, signal: stop.signal },
  ).finally(() => clearTimeout(timer));
  const { articles, lang, locale } = data;
  showArticles(section, articles, lang);
  const [best] = articles;
  const offer = document.querySelector<HTMLElement>('[data-flow-offer]');
  // The article to start with is a guess; articles for a known situation come first.
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

/** Puts the flow for the situation before the link to all flows. */
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
