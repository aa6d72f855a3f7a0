import type { RootContent } from 'hast';
import { toText } from 'hast-util-to-text';
import { isElement, listClasses } from '../../../content-model/markdown/elements.ts';
import type { Content } from '../../../content-model/reading/content.ts';
import { lengths } from '../../../i18n/lengths.ts';
import { getLetters, writings } from '../../../i18n/writing.ts';
import type { Locale } from '../../../i18n/locales.ts';
import type { Problem } from '../../rule.ts';

/** Returns the unit that the length of a body is counted in. */
const describeUnit = (locale: Locale): { readonly unit: string; readonly pattern: RegExp } =>
  writings[locale].hasSpaces
    ? { unit: 'words', pattern: /[\p{Letter}\p{Mark}\p{Number}’'-]+/gu }
    : { unit: 'characters', pattern: new RegExp(`[${getLetters(locale)}]`, 'gu') };

/** Finds articles that are too short to help, or longer than a worried reader will read. */
export function checkArticleLength({ entries }: Content): Problem[] {
  return entries.flatMap(({ path, locale, body: { tree } }) => {
    if (!tree) return [];
    const { unit, pattern } = describeUnit(locale);
    const { least, most } = lengths[locale].article;
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
