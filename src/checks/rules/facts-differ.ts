import { compareFacts } from '../../articles/parity.ts';
import { sourceLocale } from '../../site/locales.ts';
import type { Content } from '../content.ts';
import { createFinding, type Finding } from '../finding.ts';

/** Finds facts on which a translation and its source disagree. */
export function checkFactsDiffer({ byId }: Content): Finding[] {
  return [...byId.values()].flatMap((versions) => {
    const source = versions.find(({ locale }) => locale === sourceLocale) ?? versions[0];
    return versions.flatMap((entry) => {
      if (!source?.data || !entry.data || entry.locale === source.locale) return [];
      return compareFacts(source.data, entry.data).map((difference) => {
        const { line, column } = entry.frontmatter.positionOf([difference.field]);
        return createFinding(
          'facts-differ',
          { file: entry.path, line, column },
          {
            message: `\`${difference.field}\` is ${difference.translation} here and ${difference.source} in ${source.path}; expected the same in every language.`,
            fix: 'Find out which is right and use it in both.',
          },
        );
      });
    });
  });
}
