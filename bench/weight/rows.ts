import { findLargest, findMedian } from '../support/statistics.ts';
import type { Column } from '../support/table.ts';
import { resourceTypes } from './load-page.ts';
import type { Weighed } from './measure-site.ts';

/** Maximum bytes of an article or a step of a flow before the first click: 25 KB gzip. */
export const pageBar = 25 * 1024;

/** A row of the weight table: one page of a group. */
export interface WeightRow {
  readonly group: string;
  readonly which: 'only' | 'heaviest' | 'median';
  readonly page: Weighed<{ readonly path: string }>;
}

const totalOf = ({ weight }: WeightRow['page']): number => weight.total;

/** Returns the heaviest and the median page of each group, or its only page. */
export function toWeightRows<Page extends WeightRow['page']>(
  pages: readonly Page[],
  groupOf: (page: Page) => string,
): WeightRow[] {
  return [...Map.groupBy(pages, groupOf)].flatMap(([group, members]): WeightRow[] =>
    members.length === 1
      ? [{ group, which: 'only', page: findLargest(members, totalOf) }]
      : [
          { group, which: 'heaviest', page: findLargest(members, totalOf) },
          { group, which: 'median', page: findMedian(members, totalOf) },
        ],
  );
}

const toKilobytes = (bytes: number): string => (bytes / 1024).toFixed(1);

export const weightColumns: readonly Column<WeightRow>[] = [
  { title: 'page', value: ({ group }) => group, align: 'left' },
  { title: 'which', value: ({ which }) => which, align: 'left' },
  { title: 'path', value: ({ page }) => `/${page.path}`, align: 'left' },
  { title: 'KB gzip', value: ({ page }) => toKilobytes(page.weight.total) },
  ...resourceTypes.map((type): Column<WeightRow> => ({
    title: type,
    value: ({ page }) => toKilobytes(page.weight.byType[type]),
  })),
  { title: 'requests', value: ({ page }) => page.weight.requests },
  { title: 'foreign', value: ({ page }) => page.weight.foreign.length },
];
