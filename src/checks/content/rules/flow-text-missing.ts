import { listTexts } from '../../../content-model/flows/texts.ts';
import type { Content } from '../../../content-model/reading/content.ts';
import type { Problem } from '../../rule.ts';
import { reportMissingTexts } from '../missing-texts.ts';

/** Finds texts that are missing in flows without all texts in any language: they exist nowhere. */
export const checkFlowTextMissing = (content: Content): Problem[] =>
  content.flows.files.flatMap((file) =>
    reportMissingTexts(content, file, {
      texts: listTexts(file.data),
      why: 'without it, the flow does not exist in this language',
      isComplete: false,
    }),
  );
