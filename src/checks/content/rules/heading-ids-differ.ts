import { sourceLocale } from '../../../i18n/locales.ts';
import type { Content } from '../../../content-model/reading/content.ts';
import type { SourceEntry } from '../../../content-model/reading/source-entry.ts';
import { formatAnchors } from '../../message-parts.ts';
import type { Problem } from '../../rule.ts';

/** Returns the heading ids of an entry in their order, each once. */
const listIds = ({ body }: SourceEntry): string[] => [
  ...new Set(body.headings.flatMap(({ id }) => id ?? [])),
];

/**
 * Finds headings that only one language has, because links to them break in the other, and headings in
 * another order.
 */
export function checkHeadingIdsDiffer({ byId }: Content): Problem[] {
  return [...byId.values()].flatMap((versions) => {
    const readable = versions.filter(({ body }) => !body.problem);
    const source = readable.find(({ locale }) => locale === sourceLocale);
    const translations = readable.filter(({ locale }) => locale !== sourceLocale);
    if (!source) return [];
    return translations.flatMap((translation) => {
      const missing = [...findMissing(source, translation), ...findMissing(translation, source)];
      return missing.length > 0 ? missing : findOtherOrder(source, translation);
    });
  });
}

function findMissing(present: SourceEntry, absent: SourceEntry): Problem[] {
  const there = new Set(listIds(absent));
  return present.body.headings.flatMap(({ id, line, column }) =>
    id === undefined || there.has(id)
      ? []
      : {
          file: present.path,
          at: { line, column },
          message: `The heading #${id} does not exist in ${absent.path}. Headings there: ${formatAnchors([...there])}.`,
          fix: 'Give both languages the same headings.',
        },
  );
}

/** Compares entries with the same ids: only the first heading out of order is reported. */
function findOtherOrder(source: SourceEntry, translation: SourceEntry): Problem[] {
  const order = listIds(source);
  const first = listIds(translation).find((id, index) => id !== order[index]);
  const heading = translation.body.headings.find(({ id }) => id === first);
  if (first === undefined || !heading) return [];
  return [
    {
      file: translation.path,
      at: heading,
      message: `The headings are ${formatAnchors(listIds(translation))} here and ${formatAnchors(order)} in ${source.path}; expected the same order.`,
      fix: 'Put the sections into the same order in both languages.',
    },
  ];
}
