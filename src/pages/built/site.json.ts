import type { APIRoute } from 'astro';
import { getBody, getCatalogue } from '../../content-model/store/article-store.ts';
import { readBuildSettings } from '../../content-model/build-settings.ts';
import { toEntryKey } from '../../content-model/dates/dates.ts';
import { getDates } from '../../content-model/store/entry-dates.ts';
import { getFlows } from '../../content-model/store/flow-store.ts';
import { announce } from '../../content-model/built-site/announce-data.ts';
import { readFormerAddresses } from '../../content-model/imported.ts';
import type { SiteData } from '../../content-model/built-site/site-data.ts';
import { readRetiredCodes, readRetiredSteps } from '../../content-model/lock/retired-links.ts';
import { links } from '../../urls/site-links.ts';

/**
 * Hands what exporters read to the build, which keeps it outside of what is published (site-data.ts). It is a route
 * because only routes can ask Astro for the addresses of pictures; without a body Astro writes no file.
 */
export const GET: APIRoute = async () => {
  const { all } = await getCatalogue();
  const flows = getFlows();
  const settings = readBuildSettings();
  const bodies = await Promise.all(
    all.map(
      async (article) => [`${article.locale}/${article.id}`, await getBody(article)] as const,
    ),
  );
  const data: SiteData = {
    base: links.languageChoice(),
    origin: import.meta.env.SITE,
    articles: all,
    bodies: Object.fromEntries(bodies),
    dates: Object.fromEntries(
      all.flatMap((article) => {
        const dates = getDates(article);
        return dates ? [[toEntryKey(article), dates]] : [];
      }),
    ),
    flows,
    retiredCodes: readRetiredCodes(settings),
    formerAddresses: readFormerAddresses(settings, all),
    retiredSteps: readRetiredSteps(settings, flows),
  };
  announce('siteData', data);
  return new Response(null);
};
