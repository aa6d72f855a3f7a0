import type {
  ExpectedEntry,
  ExpectedFlow,
} from '../../../content-model/built-site/expected-site.ts';
import { placeStep } from '../../../content-model/flows/flow-pages.ts';
import type { Locale } from '../../../i18n/locales.ts';
import { toFilePath } from '../../../urls/hrefs.ts';
import { formatFirst } from '../../message-parts.ts';
import type { Problem } from '../../rule.ts';
import type { CheckedSite } from '../site.ts';

/** An address that must have a page or a file, with the ids that must be in it. */
interface Promised {
  readonly href: string;
  readonly headings: ExpectedEntry['headings'];
}

/** Finds what the content has and the site lacks: articles, aliases, codes, headings, steps of flows. */
export function checkContentMissing(site: CheckedSite): Problem[] {
  const { expected } = site;
  if (!expected) return [];
  const files = new Set(site.paths);
  const check = (source: string, promised: readonly Promised[]): Problem[] =>
    report(site, files, { source, promised });
  const locales = [...new Set(expected.entries.map(({ locale }) => locale))];
  return [
    ...expected.entries.flatMap((entry) => check(entry.source, listEntry(site, entry))),
    ...expected.flows.flatMap((flow) => check(flow.source, listFlow(site, flow, locales))),
    ...check(
      'links.lock.json',
      expected.retiredCodes.map((code) => page(site.links.permanent(code))),
    ),
  ];
}

const page = (href: string, headings: Promised['headings'] = []): Promised => ({ href, headings });

function listEntry({ links, catalogue }: CheckedSite, entry: ExpectedEntry): Promised[] {
  const { locale, id, aliases, code, headings } = entry;
  const article = catalogue.find(locale, id);
  const names = [id, ...aliases, ...(code === undefined ? [] : [code, code.toLowerCase()])];
  return [
    page(links.article(locale, id), headings),
    page(links.embed(locale, id), headings),
    page(links.markdown(locale, id)),
    page(links.api.article(locale, id)),
    ...(article ? [page(links.category(locale, article.category))] : []),
    ...aliases.flatMap((alias) => [
      page(links.article(locale, alias)),
      page(links.embed(locale, alias)),
    ]),
    ...names.map((name) => page(links.permanent(name))),
  ];
}

function listFlow(
  { links }: CheckedSite,
  flow: ExpectedFlow,
  locales: readonly Locale[],
): Promised[] {
  const places = [
    ...flow.nodes.map((node) => placeStep(flow, node)),
    ...flow.retired.map((node) => [flow.id, node] as const),
  ];
  return places.flatMap((place) => [
    page(links.permanentTroubleshooter(...place)),
    ...locales
      .filter((locale) => flow.locales.includes(locale))
      .flatMap((locale) => [
        page(links.troubleshooter(locale, ...place)),
        page(links.embedTroubleshooter(locale, ...place)),
      ]),
  ]);
}

/** Reports what is missing of one file of the content: one problem for its pages, one for each heading. */
function report(
  site: CheckedSite,
  files: ReadonlySet<string>,
  { source, promised }: { readonly source: string; readonly promised: readonly Promised[] },
): Problem[] {
  const toFile = (href: string): string => toFilePath(site.base, href);
  const missing = promised.map(({ href }) => href).filter((href) => !files.has(toFile(href)));
  const [first] = missing;
  const headings = promised.flatMap(({ href, headings }) => {
    const anchors = site.findPage(href)?.anchors;
    const lost = anchors ? headings.filter(({ id }) => !anchors.has(id)) : [];
    return lost.map(({ id, line }) => ({
      file: toFile(href),
      message: `The heading #${id} of ${[source, line].filter((part) => part !== undefined).join(':')} is not in the page.`,
      fix,
    }));
  });
  return [
    ...(first === undefined
      ? []
      : [{ file: toFile(first), message: `${source} lacks ${formatFirst(missing)}.`, fix }]),
    ...headings,
  ];
}

const fix = 'This is a fault of the build and not of the content: report it with this message.';
