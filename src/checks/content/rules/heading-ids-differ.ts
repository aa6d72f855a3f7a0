import { sourceLocale } from '../../../i18n/locales.ts';
import type { Content } from '../../../content-model/reading/content.ts';
import type { SourceEntry } from '../../../content-model/reading/source-entry.ts';
import { createFinding, type Finding } from '../../finding.ts';

/** The ids of an entry in their order, each once. */
const listIds = ({ body }: SourceEntry): string[] => [
  ...new Set(body.headings.flatMap(({ id }) => id ?? [])),
];

const formatIds = (ids: readonly string[]): string =>
  ids.map((id) => `#${id}`).join(', ') || 'none';

/**
 * Finds headings that one language has and the other lacks, for a link to them would lose its readers,
 * and the same headings in another order.
 */
export function checkHeadingIdsDiffer({ byId }: Content): Finding[] {
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

function findMissing(present: SourceEntry, absent: SourceEntry): Finding[] {
  const there = new Set(listIds(absent));
  return present.body.headings.flatMap(({ id, line, column }) =>
    id === undefined || there.has(id)
      ? []
      : createFinding(
          'heading-ids-differ',
          { file: present.path, line, column },
          {
            message: `The heading #${id} does not exist in ${absent.path}. Headings there: ${formatIds([...there])}.`,
            fix: 'Give both languages the same headings.',
          },
        ),
  );
}

/** Compares entries with the same ids: only the first heading out of order is reported. */
function findOtherOrder(source: SourceEntry, translation: SourceEntry): Finding[] {
  const order = listIds(source);
  const first = listIds(translation).find((id, index) => id !== order[index]);
  const heading = translation.body.headings.find(({ id }) => id === first);
  if (first === undefined || !heading) return [];
  const { line, column } = heading;
  return [
    createFinding(
      'heading-ids-differ',
      { file: translation.path, line, column },
      {
        message: `The headings are ${formatIds(listIds(translation))} here and ${formatIds(order)} in ${source.path}; expected the same order.`,
        fix: 'Put the sections into the same order in both languages.',
      },
    ),
  ];
}
