import type { BuiltSite } from '../../content-model/built-site/open-site.ts';
import {
  listMovedPages,
  listStepPages,
  type FlowPlace,
} from '../../content-model/flows/flow-pages.ts';
import type { Flow } from '../../content-model/flows/flow.ts';
import { localiseFlow } from '../../content-model/flows/local-flow.ts';
import type { Locale } from '../../i18n/locales.ts';
import { solveMessages } from '../../i18n/messages/solve-messages.ts';
import type { PermanentTarget } from './render-page.ts';

/** A permanent link to guided troubleshooting, with the page it leads to in each language. */
type FlowLink = readonly [href: string, targets: readonly PermanentTarget[]];

/** Returns the permanent links of the list of flows, of each flow and step, and of retired ones; none without flows. */
export function listFlowLinks({
  catalogue,
  flows,
  retiredSteps,
  links,
}: Pick<BuiltSite, 'catalogue' | 'flows' | 'retiredSteps' | 'links'>): FlowLink[] {
  if (flows.length === 0) return [];
  const pages = catalogue.locales.flatMap((locale) =>
    listTitles(flows, locale).map(([place, title]) => ({
      key: links.permanentSolve(...place),
      target: { locale, title, href: links.solve(locale, ...place) },
    })),
  );
  const targets = new Map(
    [...Map.groupBy(pages, ({ key }) => key)].map(([key, own]) => [
      key,
      own.map(({ target }) => target),
    ]),
  );
  const moved = listMovedPages(flows, retiredSteps).map(({ from, to }): FlowLink => [
    links.permanentSolve(...from),
    targets.get(links.permanentSolve(...to)) ?? [],
  ]);
  return [...targets, ...moved];
}

/** Returns the pages of guided troubleshooting in a language, with what each is called there. */
const listTitles = (flows: readonly Flow[], locale: Locale): [FlowPlace, string][] => [
  [[], solveMessages[locale].title],
  ...listStepPages(flows.map((flow) => localiseFlow(flow, locale))).map(
    ({ place, flow, node }): [FlowPlace, string] => [
      place,
      place.length === 1 ? flow.title : node.title,
    ],
  ),
];
