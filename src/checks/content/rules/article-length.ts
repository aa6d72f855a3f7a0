import type { RootContent } from 'hast';
import { toText } from 'hast-util-to-text';
import { isElement, listClasses } from '../../../content-model/markdown/elements.ts';
import type { Content } from '../../../content-model/reading/content.ts';
import type { Localised } from '../../../i18n/locales.ts';
import type { Problem } from '../../rule.ts';

/** How long a body should be, in the unit of its language: long enough to help, short enough for a phone. */
const lengths: Localised<{ unit: string; pattern: RegExp; least: number; most: number }> = {
  zh: { unit: 'characters', pattern: /\p{Script=Han}/gu, least: 250, most: 700 },
  en: { unit: 'words', pattern: /[\p{Letter}\p{Number}’'-]+/gu, least: 150, most: 450 },
};

/** Finds articles that are too short to help, or longer than a worried reader will read. */
export function checkArticleLength({ entries }: Content): Problem[] {
  return entries.flatMap(({ path, locale, body: { tree } }) => {
    if (!tree) return [];
    const { unit, pattern, least, most } = lengths[locale];
    const text = toText({ ...tree, children: tree.children.filter(isWrittenByAuthor) });
    const length = text.match(pattern)?.length ?? 0;
    if (length >= least && length <= most) return [];
    return {
      file: path,
      message: `The article has ${length} ${unit}; expected ${least} to ${most}.`,
      fix: 'Say what readers can do in each case, or move what few readers need into another article.',
    };
  });
}

/** Leaves out the list of support channels, which comes from the site's configuration. */
const isWrittenByAuthor = (node: RootContent): boolean =>
  !(isElement(node) && listClasses(node).includes('channels'));
