import { compareFacts } from '../../../content-model/articles/parity.ts';
import { sourceLocale } from '../../../i18n/locales.ts';
import type { Content } from '../../../content-model/reading/content.ts';
import type { SourceEntry } from '../../../content-model/reading/source-entry.ts';
import { findFields, hasIssue } from '../../../content-model/reading/fields.ts';
import type { Problem } from '../../rule.ts';

/** Lists that may be left out. */
const leftOut = { aliases: [], related: [] } as const;

/** Finds facts on which a translation and its source disagree. */
export function checkFactsDiffer({ byId }: Content): Problem[] {
  return [...byId.values()].flatMap((versions) => {
    const source = versions.find(({ locale }) => locale === sourceLocale) ?? versions[0];
    if (!source) return [];
    return versions
      .filter(({ locale }) => locale !== source.locale)
      .flatMap((translation) => compareVersions(source, translation));
  });
}

function compareVersions(source: SourceEntry, translation: SourceEntry): Problem[] {
  const [there, here] = [findFields(source), findFields(translation)];
  if (!there || !here) return [];
  return (
    compareFacts({ ...leftOut, ...there }, { ...leftOut, ...here })
      // A value that is not allowed has its own finding, and fixing it may remove the difference.
      .filter(({ field }) => !hasIssue(source, field) && !hasIssue(translation, field))
      .map((difference) => ({
        file: translation.path,
        at: translation.frontmatter.positionOf([difference.field]),
        message: `\`${difference.field}\` is ${difference.translation} here and ${difference.source} in ${source.path}; expected the same in every language.`,
        fix: 'Find out which is right and use it in both.',
      }))
  );
}
