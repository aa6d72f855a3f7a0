import { listTexts } from '../../../content-model/flows/texts.ts';
import type { Content } from '../../../content-model/reading/content.ts';
import type { Problem } from '../../rule.ts';
import { reportMissingTexts } from '../missing-texts.ts';

/** Finds texts of flows that lack a language in which the site has articles. */
export const checkFlowTextMissing = (content: Content): Problem[] =>
  content.flows.files.flatMap((file) =>
    reportMissingTexts(content, file, {
      texts: listTexts(file.data),
      why: 'readers cannot change the language in the middle of a flow',
    }),
  );
