import { listTexts } from '../../../content-model/flows/texts.ts';
import type { Content } from '../../../content-model/reading/content.ts';
import type { Finding } from '../../finding.ts';
import { reportMissingTexts } from '../missing-texts.ts';

const why = 'a reader cannot leave a flow halfway';

/** Finds texts of flows that lack a language in which the site has articles. */
export const checkFlowTextMissing = (content: Content): Finding[] =>
  content.flows.files.flatMap((file) =>
    reportMissingTexts(content, file, {
      rule: 'flow-text-missing',
      texts: listTexts(file.data),
      why,
    }),
  );
