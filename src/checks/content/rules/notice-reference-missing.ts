import { parseSectionReference } from '../../../content-model/flows/section-reference.ts';
import { findReferenceProblem } from '../article-references.ts';
import { findClosest } from '../../../i18n/closest-word.ts';
import type { Content } from '../../../content-model/reading/content.ts';
import { createFinding, type Finding, type FindingText } from '../../finding.ts';

type Place = readonly (string | number)[];

/** Finds codes that no article has, and articles or sections that do not exist, named by a notice. */
export function checkNoticeReferenceMissing(content: Content): Finding[] {
  const codes = listCodes(content);
  return content.notices.files.flatMap(({ path, yaml, data: notice }) => {
    const report = (place: Place, text: FindingText): Finding => {
      const { line, column } = yaml.positionOf(place);
      return createFinding('notice-reference-missing', { file: path, line, column }, text);
    };
    const lost = (notice?.codes ?? []).flatMap((code, index) => {
      if (!codes || codes.includes(code)) return [];
      const closest = findClosest(code, codes);
      return report(['codes', index], {
        message: `\`codes[${index}]\` names "${code}", which no article has; it matches no article.`,
        fix: closest ? `Did you mean ${closest}?` : 'Name the code of an article.',
      });
    });
    if (!notice?.article) return lost;
    const reference = parseSectionReference(notice.article);
    const problem = findReferenceProblem(content, reference);
    if (!problem) return lost;
    const { message, fix } = problem;
    return [
      ...lost,
      report(['article'], { message: `\`article\` names "${reference.id}", ${message}`, fix }),
    ];
  });
}

/** Returns every code in use; undefined while that of an article cannot be read. */
function listCodes({ published }: Content): string[] | undefined {
  const articles = [...published.articles.values()];
  return articles.some(({ isCodeUnknown }) => isCodeUnknown)
    ? undefined
    : articles.flatMap(({ codes }) => codes);
}
