import { listElements } from '../page.ts';
import type { Problem } from '../../rule.ts';
import type { CheckedSite } from '../site.ts';

/** Finds articles that show no date. */
export function checkDateMissing({ pages, catalogue, links }: CheckedSite): Problem[] {
  const articles = new Set(catalogue.all.map(({ locale, id }) => links.article(locale, id)));
  return pages.flatMap((page) => {
    const times = listElements(page, 'time');
    const isShown = times.some(
      ({ attributes, text, isInMain, isHidden }) =>
        isInMain && !isHidden && text !== '' && isDate(attributes.datetime ?? ''),
    );
    if (!articles.has(page.href) || isShown) return [];
    return {
      file: page.file,
      at: times[0],
      message:
        'The article shows no date; expected <time datetime="YYYY-MM-DD"> with text in its main part.',
      fix: 'Show when it was last checked (src/layout/ArticleView.astro).',
    };
  });
}

const isDate = (text: string): boolean =>
  /^\d{4}-\d{2}-\d{2}(?:T[\d:.]+(?:Z|[+-]\d{2}:\d{2})?)?$/.test(text) &&
  !Number.isNaN(Date.parse(text));
