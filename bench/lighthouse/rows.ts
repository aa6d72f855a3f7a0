import { findMedian } from '../support/statistics.ts';
import type { Column } from '../support/table.ts';
import { categoryNames, type CategoryName, type PageScores } from './audit-page.ts';

/** Required score of every category on every page. */
export const scoreBar = 100;

/** A page with the results of its runs. */
export interface AuditedPage {
  readonly path: string;
  readonly runs: readonly PageScores[];
}

/** Returns the median score of a category over a page's runs; a run without a score counts as 0. */
export const getScore = ({ runs }: AuditedPage, category: CategoryName): number =>
  findMedian(
    runs.map(({ scores }) => scores[category] ?? 0),
    (score) => score,
  );

/** Tells whether a page misses the required score in a category. */
export const missesBar = (page: AuditedPage): boolean =>
  categoryNames.some((category) => getScore(page, category) < scoreBar);

export const scoreColumns: readonly Column<AuditedPage>[] = [
  { title: 'page', value: ({ path }) => `/${path}`, align: 'left' },
  ...categoryNames.map((category): Column<AuditedPage> => ({
    title: category,
    value: (page) => getScore(page, category),
  })),
];

/** Returns a line for each audit that lowered the score of a page, and one for each of its details. */
export function formatFailed(pages: readonly AuditedPage[]): string {
  return pages
    .flatMap(({ path, runs }) =>
      (runs[0]?.failed ?? []).flatMap(({ category, id, title, details }) => [
        `/${path} ${category}: ${title} (${id})`,
        ...details.map((detail) => `    ${detail}`),
      ]),
    )
    .join('\n');
}
