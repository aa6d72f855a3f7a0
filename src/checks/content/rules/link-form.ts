import type { Content } from '../../../content-model/reading/content.ts';
import { createFinding, type Finding } from '../../finding.ts';

const allowed = /^(?:article:|https:|mailto:|tel:|#)/;

/** Finds links that would break: paths of the site, relative files, unsafe or unknown schemes. */
export function checkLinkForm({ entries }: Content): Finding[] {
  return entries.flatMap(({ path, body }) =>
    body.links
      .filter(({ href }) => !allowed.test(href))
      .map(({ href, line, column }) =>
        createFinding(
          'link-form',
          { file: path, line, column },
          {
            message: `The link "${href}" has a form that may break; expected article:<id>, https:, mailto:, tel: or #section.`,
            fix: 'Link to an article by its id: article:self-check#account.',
          },
        ),
      ),
  );
}
