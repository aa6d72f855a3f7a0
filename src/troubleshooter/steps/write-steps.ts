import type { BuiltSite } from '../../content-model/built-site/open-site.ts';
import type { Flow } from '../../content-model/flows/flow.ts';
import { placeStep } from '../../content-model/flows/flow-pages.ts';
import type { StepFile } from '../step-parts.ts';
import { hasTexts } from '../../content-model/flows/local-flow.ts';
import type { Locale } from '../../i18n/locales.ts';
import { cutStep } from './cut-step.ts';

/**
 * Writes a file with all steps for each flow and language. Scripts load it while the reader reads the first step:
 * a dozen steps compressed together are as large as two pages, and no further step needs the network.
 */
export function writeSteps(site: BuiltSite): void {
  for (const locale of site.catalogue.locales) {
    for (const flow of site.flows.filter((one) => hasTexts(one, locale))) {
      const steps = readSteps(site, locale, flow);
      site.write(site.links.troubleshooterSteps(locale, flow.id), `${JSON.stringify(steps)}\n`);
    }
  }
}

function readSteps({ links, readPage }: BuiltSite, locale: Locale, flow: Flow): StepFile {
  const hrefs = Object.keys(flow.nodes).map((node) =>
    links.troubleshooter(locale, ...placeStep(flow, node)),
  );
  return Object.fromEntries(hrefs.map((href) => [href, cutStep(readPage(href), href)]));
}
