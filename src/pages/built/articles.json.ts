import type { APIRoute } from 'astro';
import { getCatalogue } from '../../article-store.ts';
import { readBuildSettings } from '../../build-settings.ts';
import { toLedgerKey } from '../../discovery/ledger.ts';
import { getDates } from '../../entry-dates.ts';
import { getFlows } from '../../flow-store.ts';
import type { Manifest } from '../../built/manifest.ts';
import { readRetiredCodes, readRetiredSteps } from '../../retired-links.ts';
import { links } from '../../site-links.ts';

export const GET: APIRoute = async () => {
  const { all } = await getCatalogue();
  const flows = getFlows();
  const settings = readBuildSettings();
  const manifest: Manifest = {
    base: links.languageChoice(),
    origin: import.meta.env.SITE,
    articles: all,
    dates: Object.fromEntries(
      all.flatMap((article) => {
        const dates = getDates(article);
        return dates ? [[toLedgerKey(article), dates]] : [];
      }),
    ),
    flows,
    retiredCodes: readRetiredCodes(settings),
    retiredSteps: readRetiredSteps(settings, flows),
  };
  return new Response(JSON.stringify(manifest));
};
