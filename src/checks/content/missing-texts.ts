import type { PlacedText } from '../../content-model/flows/texts.ts';
import { listUsedLocales, type Content } from '../../content-model/reading/content.ts';
import { createFinding, type Finding } from '../finding.ts';
import type { RuleId } from '../rule-ids.ts';
import type { SourceFile } from '../../content-model/reading/yaml-files.ts';

/** Returns a finding for each text that lacks a language in which the site has articles. */
export function reportMissingTexts(
  content: Content,
  { path, yaml }: Pick<SourceFile<unknown>, 'path' | 'yaml'>,
  { rule, texts, why }: { rule: RuleId; texts: readonly PlacedText[]; why: string },
): Finding[] {
  const used = listUsedLocales(content);
  return texts.flatMap(({ text, place }) => {
    const missing = used.filter((locale) => text[locale] === undefined);
    if (missing.length === 0) return [];
    const { line, column } = yaml.positionOf(place);
    return createFinding(
      rule,
      { file: path, line, column },
      {
        message: `\`${place.join('.')}\` has no text in ${missing.join(', ')}; expected one in each of ${used.join(', ')}.`,
        fix: `Write it in ${missing.join(', ')}, too: ${why}.`,
      },
    );
  });
}
