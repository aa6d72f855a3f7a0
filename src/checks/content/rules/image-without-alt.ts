import type { Content } from '../../../content-model/reading/content.ts';
import { createFinding, type Finding } from '../../finding.ts';

/** Finds pictures without an alternative text. */
export function checkImageWithoutAlt({ entries }: Content): Finding[] {
  return entries.flatMap(({ path, body }) =>
    body.images
      .filter(({ alt }) => alt.trim() === '')
      .map(({ src, line, column }) =>
        createFinding(
          'image-without-alt',
          { file: path, line, column },
          {
            message: `The picture "${src}" has no alternative text.`,
            fix: 'Say between the brackets what the picture shows: ![…](…).',
          },
        ),
      ),
  );
}
