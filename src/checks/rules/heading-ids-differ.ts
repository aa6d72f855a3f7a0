import { sourceLocale } from '../../site/locales.ts';
import type { Content, SourceEntry } from '../content.ts';
import { createFinding, type Finding } from '../finding.ts';

const listIds = ({ body }: SourceEntry): string[] => body.headings.flatMap(({ id }) => id ?? []);

/** Finds headings that one language has and the other lacks: a link to them would lose its readers. */
export function checkHeadingIdsDiffer({ byId }: Content): Finding[] {
  return [...byId.values()].flatMap((versions) => {
    const readable = versions.filter(({ body }) => !body.problem);
    const source = readable.find(({ locale }) => locale === sourceLocale);
    const translations = readable.filter(({ locale }) => locale !== sourceLocale);
    if (!source) return [];
    return translations.flatMap((translation) => [
      ...findMissing(source, translation),
      ...findMissing(translation, source),
    ]);
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
            message: `The heading #${id} does not exist in ${absent.path}. Headings there: ${[...there].map((other) => `#${other}`).join(', ') || 'none'}.`,
            fix: 'Give both languages the same headings.',
          },
        ),
  );
}
