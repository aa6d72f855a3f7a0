import { listTexts } from '../../guided/texts.ts';
import { listUsedLocales, type Content } from '../content.ts';
import { createFinding, type Finding } from '../finding.ts';

/** Finds texts of flows that lack a language in which the site has articles. */
export function checkFlowTextMissing(content: Content): Finding[] {
  const used = listUsedLocales(content);
  return content.flows.files.flatMap(({ path, yaml, flow }) =>
    listTexts(flow).flatMap(({ text, place }) => {
      const missing = used.filter((locale) => text[locale] === undefined);
      if (missing.length === 0) return [];
      const { line, column } = yaml.positionOf(place);
      return createFinding(
        'flow-text-missing',
        { file: path, line, column },
        {
          message: `\`${place.join('.')}\` has no text in ${missing.join(', ')}; expected one in each of ${used.join(', ')}.`,
          fix: `Write it in ${missing.join(', ')}, too: a reader cannot leave a flow halfway.`,
        },
      );
    }),
  );
}
