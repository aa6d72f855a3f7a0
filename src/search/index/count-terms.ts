import { manyLines, places, type TrainingText } from './training-texts.ts';

/** A text with the number of each of its terms. */
export interface NumberedText {
  readonly text: TrainingText;
  readonly terms: readonly number[];
}

/** Texts whose terms have numbers: what follows reads millions of them. */
export interface NumberedTexts {
  /** The number of each term, by its key. */
  readonly numbers: ReadonlyMap<string, number>;
  readonly texts: readonly NumberedText[];
  /** By number: how many texts have the term. The background does not decide what is learned about the articles. */
  readonly uses: readonly number[];
  /** The terms of lines. */
  readonly inLines: ReadonlySet<number>;
}

/** Gives each term of some texts a number, from 0 in the order of the terms. */
export function numberTerms(texts: readonly TrainingText[]): NumberedTexts {
  const numbers = new Map<string, number>();
  const uses: number[] = [];
  const inLines = new Set<number>();
  const toNumber = (key: string): number => {
    const known = numbers.get(key);
    if (known !== undefined) return known;
    numbers.set(key, numbers.size);
    return uses.push(0) - 1;
  };
  const numbered = texts.map((text): NumberedText => {
    const terms = text.terms.map(({ key }) => toNumber(key));
    if (text.place !== 'background') for (const term of terms) uses[term] = (uses[term] ?? 0) + 1;
    if (text.place === 'line') for (const term of terms) inLines.add(term);
    return { text, terms };
  });
  return { numbers, texts: numbered, uses, inLines };
}

/** How often each term occurs in each page, in the order of the pages. */
export interface TermCounts {
  /** Term, page and count of each pair of a term and a page. */
  readonly terms: readonly number[];
  readonly pages: readonly number[];
  readonly counts: readonly number[];
}

/** Returns how often each term occurs in each page; each occurrence counts as much as its place. */
export function countTerms({ numbers, texts, inLines }: NumberedTexts): TermCounts {
  const [terms, pages, counts]: [number[], number[], number[]] = [[], [], []];
  const ofPage = new Float64Array(numbers.size);
  for (const [page, group] of groupByPage(texts)) {
    const hasMany = group.filter(({ text }) => text.place === 'line').length >= manyLines;
    const found = countPage(group, hasMany ? inLines : new Set(), ofPage);
    for (const term of found) {
      terms.push(term);
      pages.push(page);
      counts.push(ofPage[term] ?? 0);
      ofPage[term] = 0;
    }
  }
  return { terms, pages, counts };
}

const groupByPage = (texts: readonly NumberedText[]) =>
  [...Map.groupBy(texts, ({ text }) => text.page)].sort(([a], [b]) => a - b);

/**
 * Adds up the terms of a page’s texts in `counts`, which are 0 before, and returns those that occur. The text of a
 * section adds each term once, and none of those in `leftOut`.
 */
function countPage(
  texts: readonly NumberedText[],
  leftOut: ReadonlySet<number>,
  counts: Float64Array,
): Set<number> {
  const found = new Set<number>();
  const inBody = new Set<number>();
  for (const { text, terms } of texts) {
    const isBody = text.place === 'body';
    const { count } = places[text.place];
    for (const term of terms) {
      if (isBody && (leftOut.has(term) || inBody.has(term))) continue;
      if (isBody) inBody.add(term);
      found.add(term);
      counts[term] = (counts[term] ?? 0) + count;
    }
  }
  return found;
}
