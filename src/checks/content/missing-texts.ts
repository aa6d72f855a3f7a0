import type { PlacedText } from '../../content-model/flows/texts.ts';
import { listUsedLocales, type Content } from '../../content-model/reading/content.ts';
import type { Locale } from '../../i18n/locales.ts';
import type { Problem } from '../rule.ts';
import type { SourceFile } from '../../content-model/reading/yaml-files.ts';

/** Texts of a file, and why readers need them. */
interface NeededTexts {
  readonly texts: readonly PlacedText[];
  readonly why: string;
  /** Whether the file is looked at that is complete in some language, or that is complete in none. */
  readonly isComplete: boolean;
}

/** Returns a problem for each text that lacks a language in which the site has articles. */
export function reportMissingTexts(
  content: Content,
  { path, yaml }: Pick<SourceFile<unknown>, 'path' | 'yaml'>,
  { texts, why, isComplete }: NeededTexts,
): Problem[] {
  const used = listUsedLocales(content);
  const hasAll = (locale: Locale): boolean => texts.every(({ text }) => text[locale] !== undefined);
  if (used.some(hasAll) !== isComplete) return [];
  return texts.flatMap(({ text, place }) => {
    const missing = used.filter((locale) => text[locale] === undefined);
    if (missing.length === 0) return [];
    return {
      file: path,
      at: yaml.positionOf(place),
      ...describeMissing(place.join('.'), { missing, used, why }),
    };
  });
}

/** Returns what to say of a text that lacks languages; `why` follows what to do. */
export const describeMissing = (
  place: string,
  {
    missing,
    used,
    why,
  }: {
    readonly missing: readonly Locale[];
    readonly used: readonly Locale[];
    readonly why: string;
  },
): Pick<Problem, 'message' | 'fix'> => ({
  message: `\`${place}\` has no text in ${missing.join(', ')}; expected one in each of ${used.join(', ')}.`,
  fix: `Add it in ${missing.join(', ')}: ${why}.`,
});
