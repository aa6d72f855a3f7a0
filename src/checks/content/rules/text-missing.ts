import { listTexts } from '../../../content-model/flows/texts.ts';
import { listNoticeTexts } from '../../../content-model/notices/texts.ts';
import { listUsedLocales, type Content } from '../../../content-model/reading/content.ts';
import { listSiteTexts } from '../list-site-texts.ts';
import type { Problem } from '../../rule.ts';
import { describeMissing, reportMissingTexts } from '../missing-texts.ts';

/** Finds texts of flows, notices and tables of the site that lack a language in which the site has articles. */
export const checkTextMissing = (content: Content): Problem[] => [
  ...content.flows.files.flatMap((file) =>
    reportMissingTexts(content, file, {
      texts: listTexts(file.data),
      why: 'without it, the flow does not exist in this language',
      isComplete: true,
    }),
  ),
  ...content.notices.files.flatMap((file) =>
    reportMissingTexts(content, file, {
      texts: listNoticeTexts(file.data),
      why: 'without its title, a notice does not exist in this language',
      isComplete: true,
    }),
  ),
  ...reportSiteTexts(content),
];

function reportSiteTexts(content: Content): Problem[] {
  const used = listUsedLocales(content);
  return listSiteTexts().flatMap(({ file, place, text }) => {
    const missing = used.filter((locale) => text[locale] === undefined);
    if (missing.length === 0) return [];
    return {
      file,
      ...describeMissing(place, {
        missing,
        used,
        why: 'until then, pages show it in another language',
      }),
    };
  });
}
