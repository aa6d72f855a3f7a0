import { isTroubleshooting, type Article } from '../../content-model/articles/article.ts';
import { compareText } from '../../content-model/articles/order.ts';
import type { ApiCode, ApiCodes } from './contract.ts';
import { describeFile, type ApiSource, type Unhashed } from './describe-file.ts';

/**
 * Returns the list of codes, current and retired, without its hash. Throws if a retired code refers to no
 * article.
 */
export function describeCodes(source: ApiSource): Unhashed<ApiCodes> {
  const retired = Object.entries(source.retiredCodes).map(
    ([code, id]) => [code, describeRetired(source, code, id)] as const,
  );
  const used = source.catalogue.all
    .filter(isTroubleshooting)
    .flatMap((article) =>
      article.code === undefined
        ? []
        : [[article.code, describeCode(source, article.code, article)] as const],
    );
  const codes = new Map([...retired, ...used]);
  return {
    ...describeFile(source, 'codes'),
    codes: Object.fromEntries([...codes].sort(([a], [b]) => compareText(a, b))),
  };
}

function describeRetired(source: ApiSource, code: string, id: string): ApiCode {
  const { catalogue } = source;
  const article = catalogue.localesOf(id).map((locale) => catalogue.find(locale, id))[0];
  if (article) return { ...describeCode(source, code, article), retired: true };
  throw new Error(
    `The retired code ${code} leads to "${id}", which is not an article; expected the id of an article.`,
  );
}

function describeCode({ catalogue, links }: ApiSource, code: string, article: Article): ApiCode {
  const { id, category } = article;
  const locales = catalogue.localesOf(id);
  return {
    id,
    category,
    ...(isTroubleshooting(article) &&
      article.urgency !== undefined && { urgency: article.urgency }),
    locales,
    title: Object.fromEntries(
      locales.map((locale) => [locale, catalogue.find(locale, id)?.title ?? article.title]),
    ),
    href: links.permanent(code),
  };
}
