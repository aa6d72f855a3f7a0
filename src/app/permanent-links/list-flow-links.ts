import {
  listMovedPages,
  listStepPages,
  type FlowPlace,
} from '../../content-model/flows/flow-pages.ts';
import type { Flow } from '../../content-model/flows/flow.ts';
import { localiseFlow } from '../../content-model/flows/local-flow.ts';
import type { Locale } from '../../i18n/locales.ts';
import { troubleshooterMessages } from '../../i18n/messages/troubleshooter-messages.ts';
import type { PermanentLink, PermanentSite } from './permanent-target.ts';

/**
 * Returns the permanent links of the list of flows, flows and steps, current and retired; empty without flows.
 */
export function listFlowLinks({
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
const listTitles = (flows: readonly Flow[], locale: Locale): [FlowPlace, string][] => [
  [[], troubleshooterMessages[locale].title],
  ...listStepPages(flows.map((flow) => localiseFlow(flow, locale))).map(
    ({ place, flow, node }): [FlowPlace, string] => [
      place,
      place.length === 1 ? flow.title : node.title,
    ],
  ),
];
