import type { Content } from '../../../content-model/reading/content.ts';
import type { Problem } from '../../rule.ts';

/** Finds pictures without alternative text. */
export function checkImageWithoutAlt({ entries }: Content): Problem[] {
  return entries.flatMap(({ path, body }) =>
    body.images
      .filter(({ alt }) => alt?.trim() === '')
      .map(({ src, line, column }) => ({
        file: path,
        at: { line, column },
        message: `The picture "${src}" has no alternative text.`,
        fix: 'Describe the picture between the brackets: ![…](…).',
      })),
  );
}
