import { parseReference } from '../../../urls/article-reference.ts';
import { findReferenceProblem } from '../article-references.ts';
import type { Content } from '../../../content-model/reading/content.ts';
import { suggestClosest } from '../../message-parts.ts';
import type { Problem } from '../../rule.ts';

/** Finds codes that no article has, and articles or sections that do not exist, in notices. */
export function checkNoticeReferenceMissing(content: Content): Problem[] {
  const known = listCodes(content);
  return content.notices.files.flatMap(({ path, yaml, data: notice }) => {
    const unknownCodes = (notice?.codes ?? []).flatMap((code, index) =>
      !known || known.includes(code)
        ? []
        : {
            file: path,
            at: yaml.positionOf(['codes', index]),
            message: `\`codes[${index}]\` names "${code}", which is not the code of any article.`,
            fix: suggestClosest(code, known, 'Name the code of an article.'),
          },
    );
    const reference = notice?.article ? parseReference(notice.article) : undefined;
    const problem = reference && findReferenceProblem(content, reference);
    if (!problem) return unknownCodes;
    return [
      ...unknownCodes,
      {
        file: path,
        at: yaml.positionOf(['article']),
        message: `\`article\` names "${reference.id}", ${problem.message}`,
        fix: problem.fix,
      },
    ];
  });
}

/** Returns every code in use; undefined if the code of an article cannot be read. */
function listCodes({ published }: Content): string[] | undefined {
  const articles = [...published.articles.values()];
  return articles.some(({ isCodeUnknown }) => isCodeUnknown)
    ? undefined
    : articles.flatMap(({ codes }) => codes);
}
