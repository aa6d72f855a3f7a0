import type { PlacedText } from '../../content-model/flows/texts.ts';
import { listUsedLocales, type Content } from '../../content-model/reading/content.ts';
import type { Problem } from '../rule.ts';
import type { SourceFile } from '../../content-model/reading/yaml-files.ts';

/** Returns a problem for each text that lacks a language in which the site has articles. */
export function reportMissingTexts(
  content: Content,
  { path, yaml }: Pick<SourceFile<unknown>, 'path' | 'yaml'>,
  { texts, why }: { texts: readonly PlacedText[]; why: string },
): Problem[] {
  const used = listUsedLocales(content);
  return texts.flatMap(({ text, place }) => {
    const missing = used.filter((locale) => text[locale] === undefined);
    if (missing.length === 0) return [];
    return {
      file: path,
      at: yaml.positionOf(place),
      message: `\`${place.join('.')}\` has no text in ${missing.join(', ')}; expected one in each of ${used.join(', ')}.`,
      fix: `Add it in ${missing.join(', ')}: ${why}.`,
    };
  });
}
