import type { BuiltSite } from '../../../content-model/built-site/open-site.ts';
import {
  listMovedPages,
  listStepPages,
  type FlowPlace,
} from '../../../content-model/flows/flow-pages.ts';
import { localiseFlow } from '../../../content-model/flows/local-flow.ts';
import type { Locale } from '../../../i18n/locales.ts';
import type { RewriteLink } from './extract-main.ts';

/** Schemes that open an app and leave the page where it is. */
const opensApp = /^(?:tel|mailto|sms):/i;

/** A page that has an embed. */
interface Target {
  readonly locale: Locale;
  /** Href of its embed. */
  readonly href: string;
  /** What the script reads of a link to it (src/app/embed/watch-links.ts). */
  readonly data: Readonly<Record<string, string>>;
}

/**
 * Returns how links of embedded pages are written, by the locale they stand in: to an article or a step, in
 * whichever language, they lead to its embed; to a section they stay; whatever else opens outside.
 */
export function createLinkRewriter(site: BuiltSite): (own: Locale) => RewriteLink {
  const targets = new Map([...listArticles(site), ...listFlowPages(site)]);
  return (own) => (attributes) => {
    const { href = '' } = attributes;
    if (href.startsWith('#') || opensApp.test(href)) return attributes;
    const [path = '', section] = href.split('#');
    const target = targets.get(path);
    if (!target) return { ...attributes, target: '_blank', rel: 'noopener' };
    return {
      ...attributes,
      href: section ? `${target.href}#${section}` : target.href,
      ...target.data,
      ...(target.locale !== own && { 'data-locale': target.locale }),
    };
  };
}

const listArticles = ({ catalogue, links }: BuiltSite): [string, Target][] =>
  catalogue.all.map(({ locale, id }) => [
    links.article(locale, id),
    { locale, href: links.embed(locale, id), data: { 'data-article': id } },
  ]);

/** A retired step is linked to as what it leads to: one page less on the way. */
function listFlowPages(site: BuiltSite): [string, Target][] {
  const { catalogue, flows, retiredSteps, links } = site;
  if (flows.length === 0) return [];
  const moved = listMovedPages(flows, retiredSteps);
  return catalogue.locales.flatMap((locale) => {
    const create = (from: FlowPlace, to: FlowPlace = from): [string, Target] => [
      links.solve(locale, ...from),
      { locale, href: links.embedSolve(locale, ...to), data: describePlace(to) },
    ];
    const steps = listStepPages(flows.map((flow) => localiseFlow(flow, locale)));
    return [
      create([]),
      ...steps.map(({ place }) => create(place)),
      ...moved.map(({ from, to }) => create(from, to)),
    ];
  });
}

const describePlace = ([flow = '', node]: FlowPlace): Target['data'] => ({
  'data-flow': flow,
  ...(node !== undefined && { 'data-node': node }),
});
