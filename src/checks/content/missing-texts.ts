import type { PlacedText } from '../../content-model/flows/texts.ts';
import { listUsedLocales, type Content } from '../../content-model/reading/content.ts';
import type { Problem } from '../rule.ts';
import type { SourceFile } from '../../content-model/reading/yaml-files.ts';

/** Texts of a file, and why readers need them. */
interface NeededTexts {
  readonly texts: readonly PlacedText[];
  readonly why: string;
  /** The languages of which each text is looked for: the source, or those that it is translated into. */
  readonly of: 'source' | 'translations';
}

/** Returns a problem for each text that lacks one of these languages, if the site has articles in it. */
export function reportMissingTexts(
  content: Content,
  { path, yaml }: Pick<SourceFile<unknown>, 'path' | 'yaml'>,
  { texts, why, of }: NeededTexts,
): Problem[] {
  const all = listUsedLocales(content);
  const used = of === 'source' ? all.slice(0, 1) : all.slice(1);
  return texts.flatMap(({ text, place }) => {
    const missing = used.filter((locale) => text[locale] === undefined);
    if (missing.length === 0) return [];
    return {
      file: path,
      at: yaml.positionOf(place),
      message: `\`${place.join('.')}\` has no text in ${missing.join(', ')}; expected one in each of ${all.join(', ')}.`,
      fix: `Add it in ${missing.join(', ')}: ${why}.`,
    };
  });
}
