import { isTroubleshooting, type Article } from '../../content-model/articles/article.ts';
import type { BuiltSite } from '../../content-model/built-site/open-site.ts';
import { listMovedPages, listStepPages } from '../../content-model/flows/flow-pages.ts';
import type { FlowPlace } from '../../urls/hrefs.ts';
import type { Flow } from '../../content-model/flows/flow.ts';
import { localiseFlows } from '../../content-model/flows/local-flow.ts';
import type { Locale } from '../../i18n/locales.ts';
import { troubleshooterMessages } from '../../i18n/messages.ts';

/** A page that a permanent link leads to, in one language. */
export interface PermanentTarget {
  readonly locale: Locale;
  readonly href: string;
  readonly title: string;
}

/** A permanent link: what follows `/go/` in its address, and the page it leads to in each language. */
export type PermanentLink = readonly [key: string, targets: readonly PermanentTarget[]];

/** The data that permanent links are built from. */
export type PermanentSite = Pick<
  BuiltSite,
  'catalogue' | 'flows' | 'retiredCodes' | 'retiredSteps' | 'links'
>;

/**
 * Returns all permanent links. All links of an article have the same targets, so that a file system that ignores
 * case serves a correct page for both `ABC-123` and `abc-123`. Throws if two articles claim one link.
 */
export function listPermanentLinks(site: PermanentSite): PermanentLink[] {
  const { catalogue, retiredCodes, links } = site;
  const articles = [...listPermanentKeys(catalogue.all, retiredCodes)].map(
    ([key, id]): PermanentLink => [
      key,
      catalogue
        .localesOf(id)
        .flatMap((locale) => catalogue.find(locale, id) ?? [])
        .map(({ locale, title }) => ({ locale, title, href: links.article(locale, id) })),
    ],
  );
  return [...articles, ...listFlowLinks(site)];
}

/**
 * Returns the keys below `/go/` with the id of the article each leads to: ids, retired ids, and current and
 * retired codes, which are also listed in lower case. Throws if two articles claim one key or a retired code
 * refers to no article, because readers would get a wrong page.
 */
export function listPermanentKeys(
  articles: readonly Article[],
  retiredCodes: Readonly<Record<string, string>>,
): ReadonlyMap<string, string> {
  const keys = new Map<string, string>();
  const add = (key: string, id: string): void => {
    const owner = keys.get(key) ?? id;
    if (owner !== id)
      throw new Error(
        `The permanent link ${key} belongs to ${owner} and to ${id}; expected one article. Give one of them another id, code or alias.`,
      );
    keys.set(key, id);
  };
  const addCode = (code: string, id: string): void => {
    for (const key of [code, code.toLowerCase()]) add(key, id);
  };
  for (const article of articles) {
    for (const key of [article.id, ...article.aliases]) add(key, article.id);
    if (isTroubleshooting(article) && article.code !== undefined) addCode(article.code, article.id);
  }
  for (const [code, successor] of Object.entries(retiredCodes)) {
    const id = keys.get(successor);
    if (id === undefined)
      throw new Error(
        `The retired code ${code} leads to ${successor}, which does not exist; expected the id of an article.`,
      );
    addCode(code, id);
  }
  return keys;
}

/**
 * Returns the permanent links of the list of flows, flows and steps, current and retired; empty without flows.
 */
function listFlowLinks({
  catalogue,
  flows,
  retiredSteps,
  links,
}: Omit<PermanentSite, 'retiredCodes'>): PermanentLink[] {
  if (flows.length === 0) return [];
  const pages = catalogue.locales.flatMap((locale) =>
    listTitles(flows, locale).map(([place, title]) => ({
      key: toKey(place),
      target: { locale, title, href: links.troubleshooter(locale, ...place) },
    })),
  );
  const targets = new Map(
    [...Map.groupBy(pages, ({ key }) => key)].map(([key, own]) => [
      key,
      own.map(({ target }) => target),
    ]),
  );
  const moved = listMovedPages(flows, retiredSteps).map(({ from, to }): PermanentLink => [
    toKey(from),
    targets.get(toKey(to)) ?? [],
  ]);
  return [...targets, ...moved];
}

const toKey = (place: FlowPlace): string => ['solve', ...place].join('/');

/** Returns the pages of the troubleshooter in a language, with their titles. */
function listTitles(flows: readonly Flow[], locale: Locale): [FlowPlace, string][] {
  const pages = listStepPages(localiseFlows(flows, locale));
  if (pages.length === 0) return [];
  return [
    [[], troubleshooterMessages[locale].title],
    ...pages.map(({ place, flow, node }): [FlowPlace, string] => [
      place,
      place.length === 1 ? flow.title : node.title,
    ]),
  ];
}
